import type { MessageSettings } from '../message-settings-schema';
import { firstAfter } from '../next-change';
import type { Clocked } from '../near';
import { meanwhile, nextNight, type Meanwhile, type Night } from './last-call';
import { isQuiet, nextQuietChange, type LocalMinute } from './quiet';
import { toldIn, type Told } from './told';

const HOUR = 3_600_000;

/** One message of a notice. `meanwhile`: what will happen to it in the quiet hours before which this is the last call. */
export type NoticeCase = {
  readonly clocked: Clocked;
  readonly meanwhile: Meanwhile | null;
  /** What was told of it once the notice is shown. */
  readonly told: Omit<Told, 'notice'>;
};

/** What to tell now, in the order of the deadlines, all in one notice; and when to look again (ms). */
export type Plan = { readonly cases: readonly NoticeCase[]; readonly next: number | null };

/** What a plan is made of. Instants in ms. */
export type Asked = {
  /** Everything that waits, the next one first. */
  readonly waiting: readonly Clocked[];
  readonly settings: MessageSettings;
  readonly told: readonly Told[];
  readonly now: number;
  readonly local: LocalMinute;
};

/** The tightest mark that a message has passed and was not told at, nor at a tighter one; null for none. */
const passedMark = (
  earliest: number,
  { mark }: Told,
  marks: readonly number[],
  now: number,
): number | null => {
  const passed = marks.filter(hours => now >= earliest - hours * HOUR && (mark === null || hours < mark));
  return passed.length === 0 ? null : Math.min(...passed);
};

const isDue = (passed: number | null, { again }: Told, now: number): boolean =>
  again === null ? passed !== null : now >= again;

const noticeCase = (
  clocked: Clocked,
  before: Told,
  night: Night | null,
  { settings, now }: Asked,
): readonly NoticeCase[] => {
  const passed = passedMark(clocked.deadline.earliest, before, settings.marks, now);
  const call = night && now >= night.call ? meanwhile(clocked, before, settings.marks, night) : null;
  const due = isDue(passed, before, now);
  if (!due && call === null) return [];
  const { notice: _, ...kept } = before;
  const told = {
    ...kept,
    mark: due ? (passed ?? before.mark) : before.mark,
    again: due ? null : before.again,
    lastCall: call && night ? night.start : before.lastCall,
    at: now,
  };
  return [{ clocked, meanwhile: call, told }];
};

const instantsOf = ({ deadline }: Clocked, { mark, again }: Told, { settings }: Asked): readonly number[] => {
  if (again !== null) return [again];
  const open = settings.marks.filter(hours => mark === null || hours < mark);
  return open.map(hours => deadline.earliest - hours * HOUR);
};

/** In quiet hours nothing is told; what they held back is due when they end. */
const quietPlan = ({ waiting, settings, now, local }: Asked): Plan => ({
  cases: [],
  next: waiting.length === 0 ? null : nextQuietChange(settings.quiet, now, local),
});

/**
 * What is to be told at an instant: messages that passed a mark since they were told last, those that the seller wished to be
 * told again, and, from an hour before quiet hours, those that something will happen to meanwhile. A message is told once at
 * each mark, whatever happens to the worker and the clock; two marks that it passed at once are one.
 */
export const planNotice = (asked: Asked): Plan => {
  const { waiting, settings, told, now, local } = asked;
  if (!settings.notices) return { cases: [], next: null };
  if (isQuiet(settings.quiet, now, local)) return quietPlan(asked);
  const night = nextNight(settings.quiet, now, local);
  const toldOf = toldIn(told, now);
  const cases = waiting.flatMap(each => noticeCase(each, toldOf(each.case), night, asked));
  const instants = waiting.flatMap(each => instantsOf(each, toldOf(each.case), asked));
  const calls = night === null || waiting.length === 0 ? [] : [night.call, night.start];
  return { cases, next: firstAfter([...instants, ...calls], now) };
};

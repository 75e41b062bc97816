import type { SaidTime } from '../../inbox';
import type { Ground, Piece } from './ground';
import type { Said } from './time/said';

/** What stands over a row or bubble of a list that is grouped by days: a day, words that are none, or nothing. */
export type DayHead =
  { readonly is: 'day'; readonly time: SaidTime } | { readonly is: 'unclear' } | { readonly is: 'none' };

const NONE: DayHead = { is: 'none' };
const UNCLEAR: DayHead = { is: 'unclear' };

const DAY = 1440;

/** "28 July 2026", "Today"; what has a time of its own is no head of a day. */
const isDay = ({ said }: Piece): boolean =>
  said !== null &&
  said.bare === null &&
  said.clock === undefined &&
  (said.time.is === 'day' || (said.time.is === 'ago' && said.time.most > 0 && said.time.most % DAY === 0));

const headIn = (between: readonly Piece[]): DayHead | null => {
  const texts = between.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const day = texts.findLast(isDay);
  if (day?.said) return { is: 'day', time: day.said.time };
  return texts.length > 0 ? UNCLEAR : null;
};

type Span = { readonly from: number; readonly to: number };

/** Of what stands before the first one only its nearest text may be a head. */
const before = ({ pieces }: Ground, { from }: Span): DayHead => {
  const head = headIn(pieces.slice(Math.max(0, from - 1), from));
  return head?.is === 'day' ? head : NONE;
};

/** What stands over each of these, which are in the page's order: under one head all are of its day, until the next one. */
export const dayHeads = (ground: Ground, spans: readonly Span[]): readonly DayHead[] => {
  let head: DayHead = NONE;
  return spans.map((span, at) => {
    const last = spans[at - 1];
    head = last ? (headIn(ground.pieces.slice(last.to, span.from)) ?? head) : before(ground, span);
    return head;
  });
};

/**
 * The same for rows of a list: words between its rows that are no day may be a buyer's, left out of a row by mistake; then a day
 * there may be as well.
 */
export const dayHeadsOfRows = (ground: Ground, rows: readonly Span[]): readonly DayHead[] => {
  const heads = dayHeads(ground, rows);
  const isUnclear = heads.some(({ is }) => is === 'unclear');
  return isUnclear ? heads.map(head => (head.is === 'day' ? UNCLEAR : head)) : heads;
};

const clockOn = (day: SaidTime, time: string): SaidTime => {
  if (day.is === 'day') return { is: 'minute', dates: day.dates, time };
  return day.is === 'ago' ? { ...day, clock: { daysAgo: day.most / DAY - 1, time } } : day;
};

/**
 * A time as its head has it: a time of day alone is of the day that stands over it, and of no day that can be told where words
 * stand there that are none (null). Every other time stays what it is.
 */
export const underHead = (said: Said, head: DayHead): SaidTime | null => {
  if (said.clock === undefined || head.is === 'none') return said.time;
  if (head.is === 'unclear') return null;
  return said.clock.time === null ? head.time : clockOn(head.time, said.clock.time);
};

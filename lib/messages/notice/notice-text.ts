import { formatMoment } from '../../words/moment-format';
import { isOld } from '../inbox-age';
import type { Clocked } from '../near';
import { timeLeft } from '../time-left';
import type { WatchReader } from '../watch-reader';
import { countryOf } from '../where';
import type { NoticeCase } from './plan';

/** What a notice says: neither a buyer nor a store, no text of anybody's. */
export type NoticeText = { readonly title: string; readonly message: string };

/** More lines than this no system shows. */
const MOST_LINES = 4;

const subject = ({ case: waiting, store }: Clocked, reader: WatchReader): string =>
  [reader.say(`theme-${waiting.theme}`), countryOf(waiting, store.account, reader)]
    .filter(part => part !== null)
    .join(' · ');

const lineOf = ({ clocked, meanwhile }: NoticeCase, reader: WatchReader): string => {
  const { say } = reader;
  const name = subject(clocked, reader);
  if (meanwhile === null) return say('notice-line', { case: name, left: timeLeft(clocked, reader).text });
  return meanwhile.is === 'ends'
    ? say('last-call-ends', { case: name })
    : say('last-call-mark', { case: name, hours: meanwhile.hours });
};

const titleOf = (cases: readonly NoticeCase[], { say }: WatchReader): string => {
  const count = cases.length;
  if (cases.every(({ meanwhile }) => meanwhile !== null)) return say('last-call-title', { count });
  const overdue = cases.filter(({ clocked }) => clocked.nearness === 'overdue').length;
  return overdue === 0 ? say('notice-title', { count }) : say('notice-title-overdue', { count, overdue });
};

const ageOf = (cases: readonly NoticeCase[], hours: number, reader: WatchReader): readonly string[] => {
  const { at, language, timeZone, say } = reader;
  const old = cases.flatMap(({ clocked: { store } }) =>
    isOld(store, hours, at.getTime()) && store.read !== null ? [store.read] : [],
  );
  if (old.length === 0) return [];
  return [say('as-of', { moment: formatMoment(language, new Date(Math.min(...old)), at, timeZone) })];
};

/** One notice for all of these; `hours` is the badge's threshold, after which an inbox is long unread. */
export const noticeText = (cases: readonly NoticeCase[], hours: number, reader: WatchReader): NoticeText => {
  const more = cases.length - MOST_LINES;
  const lines = [
    ...cases.slice(0, MOST_LINES).map(each => lineOf(each, reader)),
    ...(more > 0 ? [reader.say('notice-more', { count: more })] : []),
    ...ageOf(cases, hours, reader),
  ];
  return { title: titleOf(cases, reader), message: lines.join('\n') };
};

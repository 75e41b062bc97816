import { cleanText } from '../../parse/clean';
import { clockIn, type Clock } from './clock';
import { daysBeside, daysIn, type Days } from './days';
import { relativeOf } from './relative';
import { plainly, type Said } from './said';
import { bareClockOf, bareTimerOf, timerOf } from './timer';

/** No form of a time is longer: "Wednesday, 30 September 2026 at 12:05:00 p.m. GMT+2". */
const LONGEST = 60;

const instantOf = (date: string, { time, offset }: Clock): Said => {
  const at = Date.parse(`${date}T${time}Z`) - (offset ?? 0) * 60_000;
  return plainly({ is: 'instant', at: new Date(at).toISOString() });
};

const dayAndTime = ({ dates, byOrder }: Days, clock: Clock): Said | null => {
  const [date, other] = dates;
  if (clock.offset !== null) return date && other === undefined ? instantOf(date, clock) : null;
  // "2:05" where people write "2:05 PM" may be either half of the day.
  if (clock.half) return { time: { is: 'day', dates }, byOrder, bare: null };
  return { time: { is: 'minute', dates, time: clock.time }, byOrder, bare: null };
};

const ofLastDay = ({ half, time }: Clock): Said => ({
  ...plainly({ is: 'ago', least: 0, most: 1440 }),
  clock: { time: half ? null : time },
});

const withClock = (text: string, languages: readonly string[], now: number): Said | null => {
  const clock = clockIn(text, languages);
  if (!clock) return null;
  const { before, after } = clock;
  const rest = [before.trim(), after.trim()].filter(each => /[\p{L}\p{N}]/u.test(each)).join(' ');
  // A time of day alone is one of the last day.
  if (!rest) return clock.offset === null ? ofLastDay(clock) : null;
  const days = daysBeside(rest, languages, now);
  if (days) return dayAndTime(days, clock);
  const told = relativeOf(before.replace(/[\s,]+$/, ''), languages) ?? agoOfFirstWord(before, languages);
  return told?.past && told.step === 1440 ? onDay(agoOf(told), told.minutes / 1440, clock) : null;
};

const onDay = (said: Said, daysAgo: number, { half, offset, time }: Clock): Said =>
  half || offset !== null || said.time.is !== 'ago'
    ? said
    : { ...said, time: { ...said.time, clock: { daysAgo, time } } };

/** "Yesterday at 14:05" */
const agoOfFirstWord = (text: string, languages: readonly string[]) =>
  relativeOf(/^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '', languages);

const agoOf = ({ minutes, step }: { readonly minutes: number; readonly step: number }): Said =>
  plainly({ is: 'ago', least: Math.max(0, Math.floor(minutes - step)), most: Math.ceil(minutes + step) });

const told = (text: string, languages: readonly string[]): Said | null => {
  const found = relativeOf(text, languages);
  return found?.past ? agoOf(found) : null;
};

const bareClock = (text: string, languages: readonly string[]): Said | null => {
  const said = bareClockOf(text);
  const clock = said && clockIn(text, languages);
  return said && { ...said, clock: { time: clock && !clock.half ? clock.time : null } };
};

const dayAlone = (text: string, languages: readonly string[], now: number): Said | null => {
  const days = daysIn(text, languages, now);
  return days && { time: { is: 'day', dates: days.dates }, byOrder: days.byOrder, bare: null };
};

/**
 * What a whole text says of when something came, or of how long is left: dates, times, "3 hours ago", timers, in any of
 * the languages or in English (docs/field-notes.md, "Buyer-Seller Messages"). `now` in ms only gives dates without a
 * year their year. Null where it is anything else.
 */
export const readSaidTime = (text: string, languages: readonly string[], now: number): Said | null => {
  if (text.length > LONGEST * 2) return null;
  const clean = cleanText(text);
  if (clean.length > LONGEST || clean === '') return null;
  if (!/\d/.test(clean)) return timerOf(clean, languages) ?? told(clean, languages);
  return (
    told(clean, languages) ??
    timerOf(clean, languages) ??
    bareTimerOf(clean, languages) ??
    bareClock(clean, languages) ??
    dayAlone(clean, languages, now) ??
    withClock(clean, languages, now)
  );
};

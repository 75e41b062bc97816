import { cached } from './cached';
import { dateLocale } from './languages';

const DAY = 86_400_000;

type Detail = 'time' | 'weekday' | 'date';

const PARTS: Readonly<Record<Detail, Intl.DateTimeFormatOptions>> = {
  time: {},
  weekday: { weekday: 'short' },
  date: { day: 'numeric', month: 'short' },
};

const formats = cached(key => {
  const [locale, detail, timeZone] = JSON.parse(key) as [string, Detail, string?];
  const options = { ...PARTS[detail], hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(locale, { ...options, ...(timeZone && { timeZone }) });
});

const days = cached(
  timeZone => new Intl.DateTimeFormat('en-CA', { ...(timeZone !== '' && { timeZone }), dateStyle: 'short' }),
);

const detailFor = (instant: Date, at: Date, timeZone: string | undefined): Detail => {
  const day = days(timeZone ?? '');
  if (day.format(instant) === day.format(at)) return 'time';
  return Math.abs(at.getTime() - instant.getTime()) < 6 * DAY ? 'weekday' : 'date';
};

/**
 * An instant as a clock shows it to a reader of `tag` (BCP 47) at `at`: "14:05" on the same day, "Sat 14:05" within six days,
 * else "14 Nov, 14:05". `timeZone` is IANA; undefined is the computer's own.
 */
export const formatMoment = (tag: string, instant: Date, at: Date, timeZone?: string): string =>
  formats(JSON.stringify([dateLocale(tag), detailFor(instant, at, timeZone), timeZone])).format(instant);

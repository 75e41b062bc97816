import { cached } from './cached';
import { dateLocale } from './languages';

const dayFormats = cached(key => {
  const [locale, length, timeZone] = JSON.parse(key) as [string, 'short' | 'long', string?];
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(length === 'long' && { year: 'numeric' }),
    ...(timeZone && { timeZone }),
  });
});

const formatOf = (locale: string, length: 'short' | 'long', timeZone: string | undefined) =>
  dayFormats(JSON.stringify([locale, length, timeZone]));

const years = cached(
  timeZone =>
    new Intl.DateTimeFormat('en', { year: 'numeric', calendar: 'gregory', ...(timeZone && { timeZone }) }),
);

/** The calendar day in UTC or in the machine's own zone, which a date knows by itself; null in another zone. */
const ownDay = (date: Date, timeZone: string | undefined): readonly [year: number, key: string] | null => {
  if (timeZone === undefined)
    return [date.getFullYear(), `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`];
  return timeZone === 'UTC' ? [date.getUTCFullYear(), date.toISOString().slice(0, 10)] : null;
};

/** On New Year's Eve it is another year already elsewhere. */
const yearIn = (date: Date, timeZone: string | undefined): number =>
  ownDay(date, timeZone)?.[0] ?? Number(years(timeZone ?? '').format(date));

const MOST_REMEMBERED = 5000;
const written = new Map<string, string>();

/** The tables of a page's thirty series say the same few days. */
const textOf = (
  date: Date,
  locale: string,
  length: 'short' | 'long',
  timeZone: string | undefined,
): string => {
  const day = ownDay(date, timeZone)?.[1];
  const key = `${locale} ${length} ${timeZone} ${day ?? date.getTime()}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  if (written.size >= MOST_REMEMBERED) written.clear();
  const text = formatOf(locale, length, timeZone).format(date);
  written.set(key, text);
  return text;
};

/** An ISO date has no zone: it is the same day everywhere. */
const zoneOf = (iso: string, timeZone: string | undefined): string | undefined =>
  iso.length === 'YYYY-MM-DD'.length ? 'UTC' : timeZone;

/**
 * A day in a page's language (BCP 47): "3 Sep", with the year where it is not that of `at`. Takes an ISO date, or
 * an instant that is shown on its day in `timeZone` (IANA; the machine's own if undefined). Text that is no date
 * comes back as it is.
 */
export const formatDay = (tag: string, iso: string, at: Date, timeZone: string | undefined): string => {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const zone = zoneOf(iso, timeZone);
  const length = yearIn(date, zone) === yearIn(at, timeZone) ? 'short' : 'long';
  return textOf(date, dateLocale(tag), length, zone);
};

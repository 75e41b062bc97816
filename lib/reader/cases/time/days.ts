import { foldWord } from '../../parse/clean';
import { ORDERS, type Order } from '../../parse/date-order';
import { partialDates, type PartialDate } from '../../parse/partial-date';
import { perLanguage } from '../../parse/per-language';
import type { ByOrder } from './said';

/** Which days a text may mean, ISO, likeliest first. */
export type Days = { readonly dates: readonly string[]; readonly byOrder: ByOrder | null };

const DAY = 86_400_000;
/** Messages are not kept for longer; a reading of a date that is older is no reading where there is another. ms. */
const OLDEST = 6 * 366 * DAY;

const isoDay = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
};

/**
 * A date without a year is the last such day that is not to come; somewhere on earth tomorrow has begun, so that
 * tomorrow's may be either year's.
 */
const withoutYear = (month: number, day: number, now: number): readonly string[] => {
  const year = new Date(now).getUTCFullYear();
  const days = [1, 0, -1, -2, -3, -4].flatMap(by => isoDay(year + by, month, day) ?? []);
  const past = days.filter(each => Date.parse(each) <= now).slice(0, 1);
  const next = days.filter(each => Date.parse(each) > now && Date.parse(each) <= now + DAY);
  return [...next, ...past];
};

/** "3.5" is as likely a rating: without a year, digits need a slash or a dot at their end. */
const isDateAlone = (text: string, { form }: PartialDate): boolean =>
  form === 'word' || form.endsWith('/') || text.endsWith('.');

const daysOf = (text: string, partial: PartialDate, now: number): readonly string[] => {
  const { year, month, day } = partial;
  if (month === null) return [];
  if (year !== null) return [isoDay(year, month, day) ?? []].flat();
  return isDateAlone(text, partial) ? withoutYear(month, day, now) : [];
};

const SHORT_YEAR = /^(\d{1,2})([-./]) ?(\d{1,2})\2 ?(\d\d)\.?$/;

/** "06.07.26" with its year in full, and "26/07/06", which begins with it. */
const spelledOut = (text: string): readonly string[] => {
  const [, first, separator = '', second, last] = SHORT_YEAR.exec(text) ?? [];
  if (first === undefined) return [text];
  const yearLast = `${first}${separator}${second}${separator}20${last}`;
  return first.length === 2 && Number(first) > 12
    ? [yearLast, `20${first}${separator}${second}${separator}${last}`]
    : [yearLast];
};

const read = (text: string, languages: readonly string[], orders: readonly Order[], now: number) => {
  const days = spelledOut(text).flatMap(each =>
    partialDates(each, languages, orders).flatMap(partial => daysOf(each, partial, now)),
  );
  return [...new Set(days)];
};

const sensible = (dates: readonly string[], now: number): readonly string[] => {
  const recent = dates.filter(date => Date.parse(date) > now - OLDEST);
  return recent.length > 0 ? recent : dates;
};

const weekdaysOf = perLanguage<readonly string[]>(language => {
  const names = (['long', 'short'] as const).flatMap(weekday => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return [0, 1, 2, 3, 4, 5, 6].map(day => foldWord(format.format(day * DAY)));
  });
  return [...new Set(names)].toSorted((one, other) => other.length - one.length);
}, []);

const EDGE = /^[\s,，、·•()（）.]+|[\s,，、·•()（）]+$/g;

/** A date often begins (ja, zh: ends) with the name of its day of the week. */
const withoutWeekday = (text: string, languages: readonly string[]): string => {
  // No day's name begins with a digit, and only a Chinese or Japanese date ends with one.
  if (/^\d/.test(text) && !/\p{sc=Han}/u.test(text)) return text;
  const small = text.toLowerCase();
  for (const name of [...languages, 'en-GB'].flatMap(weekdaysOf)) {
    const isCjk = /\p{sc=Han}/u.test(name);
    if (foldWord(small.slice(0, name.length)) === name && /^[.,\s]/.test(small.slice(name.length)))
      return text.slice(name.length).replace(EDGE, '');
    const bare = text.replace(EDGE, '');
    // "2026年7月6日" ends with what is Sunday's short name as well.
    if (isCjk && bare.endsWith(name) && (name.length > 1 || /[(（\s]/.test(bare.at(-2) ?? '')))
      return bare.slice(0, -name.length).replace(EDGE, '');
  }
  return text;
};

/** A clean text as one day. All digits: both orders of day and month, those of no year: the years that make sense. */
export const daysIn = (text: string, languages: readonly string[], now: number): Days | null => {
  if (!/\d/.test(text) || text.length > 48) return null;
  const bare = withoutWeekday(text, languages);
  const [dm = [], md = []] = ORDERS.map(order => read(bare, languages, [order], now));
  const dates = sensible([...new Set([...dm, ...md])], now);
  if (dates.length === 0) return null;
  const isDigits = !/\p{L}/u.test(bare) && !/^\d{4}/.test(bare);
  return { dates, byOrder: isDigits ? { dm: dm[0] ?? null, md: md[0] ?? null } : null };
};

/** Words that join a date with a time ("at", "um", "à"): short ones, and there only. */
export const daysBeside = (text: string, languages: readonly string[], now: number): Days | null => {
  let rest = text.replace(EDGE, '');
  for (let cut = 0; cut <= 2; cut += 1) {
    const found = daysIn(rest, languages, now);
    if (found) return found;
    const shorter = rest.replace(/[\s,]+[\p{L}\p{M}.]{1,4}$/u, '').replace(EDGE, '');
    if (shorter === rest) return null;
    rest = shorter;
  }
  return null;
};

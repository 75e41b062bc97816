import type { Period } from '../../reading';
import { cleanText } from './clean';
import { ORDERS, ordersOf, type Order } from './date-order';
import { partialDates, type PartialDate } from './partial-date';
import { either, NONE, settle, type Parsed } from './result';

/** What stands between the two dates of a period, beside dashes: English, then other marketplaces. */
const BETWEEN =
  /\s*[–—~〜]\s*|\s+-\s+|-|\s+(?:to|through|bis|au|al|a|até|tot|till|do)\s+|\s*(?:至|から)\s*/gi;
const LONGEST = 64;

/**
 * The whole text as a date, ISO ("2026-07-14"); docs/field-notes.md, "Formats". All digits: in the order of the languages, in the
 * other one where that gives no date; ambiguous where languages differ. Impossible dates and
 * two-digit years are none.
 */
export const readDate = (text: string, languages: readonly string[]): Parsed<string> =>
  inOrders(text, languages, (clean, orders) => datesIn(clean, languages, orders));

/**
 * The whole text as a period, first and last day included. Year and month may stand on one side only
 * ("June 5 - 28, 2026"); without a year the start is the last such day before the end ("Dec 20 - Jan 16, 2027").
 */
export const readPeriod = (text: string, languages: readonly string[]): Parsed<Period> =>
  inOrders(text, languages, (clean, orders) => periodsIn(clean, languages, orders));

/**
 * The whole text as a period or a single day, in one order of day and month and no other: the rows of a table settle
 * together which it is (lib/reader/report). Null where it is none, or could be two.
 */
export const daysIn = (text: string, languages: readonly string[], order: Order): Period | null => {
  const clean = cleanText(text);
  if (clean.length > LONGEST || !/\d/.test(clean)) return null;
  const days = () => datesIn(clean, languages, [order]).map(day => ({ start: day, end: day }));
  const found = settle(either(periodsIn(clean, languages, [order]), days));
  return found.kind === 'read' ? found.value : null;
};

const datesIn = (clean: string, languages: readonly string[], orders: readonly Order[]): readonly string[] =>
  partialDates(clean, languages, orders).flatMap(({ year, month, day }) => isoDate(year, month, day) ?? []);

const periodsIn = (
  clean: string,
  languages: readonly string[],
  orders: readonly Order[],
): readonly Period[] =>
  splits(clean).flatMap(([left, right]) => {
    const ends = partialDates(right, languages, orders);
    return partialDates(left, languages, orders).flatMap(start =>
      ends.flatMap(end => periodOf(start, end) ?? []),
    );
  });

/** US order occurs on pages that are not American: the other order is tried where the first gives nothing. */
const inOrders = <T>(
  text: string,
  languages: readonly string[],
  read: (clean: string, orders: readonly Order[]) => readonly T[],
): Parsed<T> => {
  const clean = cleanText(text);
  if (clean.length > LONGEST || !/\d/.test(clean)) return NONE;
  return settle(either(read(clean, ordersOf(languages)), () => read(clean, ORDERS)));
};

const splits = (text: string): readonly (readonly [left: string, right: string])[] =>
  [...text.matchAll(BETWEEN)].map(({ 0: between, index }) => [
    text.slice(0, index),
    text.slice(index + between.length),
  ]);

const periodOf = (left: PartialDate, right: PartialDate): Period | null => {
  if (!belong(left, right)) return null;
  const [from, to] = [left.month ?? right.month ?? 0, right.month ?? left.month ?? 0];
  const turns =
    from * 100 + left.day > to * 100 + right.day && left.month !== null && right.month !== null ? 1 : 0;
  const start = isoDate(left.year ?? (right.year === null ? null : right.year - turns), from, left.day);
  const end = isoDate(right.year ?? (left.year === null ? null : left.year + turns), to, right.day);
  return start !== null && end !== null && start <= end ? { start, end } : null;
};

/** One form; or a bare day beside a date whose month it shares: "05.–28.06.2026", "2026-06-05–28". */
const belong = (left: PartialDate, right: PartialDate): boolean =>
  left.form === right.form ||
  (left.month === null && left.year === null && right.form === 'dm.') ||
  (right.month === null && right.year === null && left.form === 'md-' && left.year !== null);

/** Null where the calendar has no such day: JavaScript then moves on into another month. */
const isoDate = (year: number | null, month: number | null, day: number): string | null => {
  if (year === null || month === null) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
};

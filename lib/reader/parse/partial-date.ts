import { foldWord } from './clean';
import type { Order } from './date-order';
import { isFiller, monthsNamed } from './date-words';

/**
 * A date as one side of a period shows it, where the other side may hold its month or year. Within
 * one period both sides have one form: "word" ("30 June", "8月5日"), or order and separator ("md-").
 */
export type PartialDate = {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  readonly form: 'word' | `${Order}${string}`;
};

const CJK = /^(?:((?:19|20)\d\d) ?年 ?)?(?:(\d{1,2}) ?月 ?)?(\d{1,2}) ?日$/;
const YEAR_FIRST = /^((?:19|20)\d\d)([-./]) ?(\d{1,2})\2 ?(\d{1,2})$/;
const DAY_AND_MONTH = /^(\d{1,2})([-./]) ?(\d{1,2})(?:\2 ?((?:19|20)\d\d)?)?$/;
/** D day, M month, Y year, as words and numbers may follow each other; a period may leave the month out. */
const WORD_ORDERS = new Set(['DM', 'DMY', 'MD', 'MDY', 'YMD', 'D', 'DY']);

/** Every way to read a clean text as a date or a part of one, in the orders allowed. */
export const partialDates = (
  text: string,
  languages: readonly string[],
  orders: readonly Order[],
): readonly PartialDate[] => [
  ...inCjk(text),
  ...yearFirst(text),
  ...inDigits(text, orders),
  ...inWords(text, languages),
];

const inCjk = (text: string): readonly PartialDate[] => {
  const [, year, month, day] = CJK.exec(text) ?? [];
  return day === undefined
    ? []
    : [{ year: toNumber(year), month: toNumber(month), day: Number(day), form: 'word' }];
};

const yearFirst = (text: string): readonly PartialDate[] => {
  const [, year, separator = '', month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year === undefined) return [];
  return [{ year: Number(year), month: Number(month), day: Number(day), form: `md${separator}` }];
};

/** Two-digit years are not read: 01/02/26 has three readings. */
const inDigits = (text: string, orders: readonly Order[]): readonly PartialDate[] => {
  const [, first, separator = '', second, year] = DAY_AND_MONTH.exec(text) ?? [];
  if (first === undefined) return [];
  return orders
    .filter(order => order === 'dm' || separator !== '.') // no language of CLDR writes month.day.year
    .map(order => {
      const [day, month] = order === 'dm' ? [first, second] : [second, first];
      return { year: toNumber(year), month: Number(month), day: Number(day), form: `${order}${separator}` };
    });
};

const inWords = (text: string, languages: readonly string[]): readonly PartialDate[] => {
  const words = text.split(/[\s.,،/-]+/).filter(word => word !== '' && !isFiller(foldWord(word), languages));
  if (!WORD_ORDERS.has(words.map(kindOf).join(''))) return [];
  const find = (kind: string) => words.find(word => kindOf(word) === kind);
  const [day, name, year] = [find('D'), find('M'), find('Y')];
  const months = name === undefined ? [null] : monthsNamed(foldWord(name), languages);
  return months.map(month => ({
    year: toNumber(year),
    month,
    day: Number.parseInt(day ?? '', 10),
    form: 'word',
  }));
};

/** A day may be an ordinal ("1er juin", "6th"). */
const kindOf = (word: string): string => {
  if (/^\d{1,2}(?:er|st|nd|rd|th|º|ª)?$/i.test(word)) return 'D';
  if (/^(?:19|20)\d\d$/.test(word)) return 'Y';
  return /\d/.test(word) ? '?' : 'M';
};

const toNumber = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

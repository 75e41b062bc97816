import type { Counts } from '../../reading';
import { cleanText, foldWord } from './clean';
import { monthsNamed } from './date-words';
import { decimals, DIGITS, isWhole } from './number';
import { NONE, settle, type Parsed } from './result';
import { durationWords, ENGLISH_UNITS, windowWords } from './units';

/** Words and two numbers, nothing else: no signs, brackets, colons, or a third number. */
const TWO_NUMBERS = new RegExp(
  `^([\\p{L}\\p{M}. ]*)(${DIGITS})([\\p{L}\\p{M}'’., ]+| ?/ ?)(${DIGITS})([\\p{L}\\p{M}'’. ]*)$`,
  'u',
);
const ENGLISH_OF = /^ (?:out )?of $/i;
const LONGEST = 60;

type Pieces = { readonly head: string; readonly between: string; readonly tail: string };

/**
 * A short text with two whole numbers and words as a part of a whole: "5 of 4,027 orders",
 * "4,027件中5件". In "n of m" and "n/m" the numbers count as they stand, elsewhere the smaller is the
 * part. Times ("5 orders in 30 days"), dates and what may be one ("7/14") are none.
 */
export const readCounts = (text: string, languages: readonly string[]): Parsed<Counts> => {
  const clean = cleanText(text).replace(/^\((.*)\)$/, '$1');
  const [, head = '', first, between = '', second, tail = ''] =
    clean.length > LONGEST ? [] : (TWO_NUMBERS.exec(clean) ?? []);
  if (first === undefined || second === undefined) return NONE;
  if (isTimely({ head, between, tail }, languages)) return NONE;
  const wholes = (digits: string) => decimals(digits, languages, isWhole).map(Number);
  const pairs = wholes(first).flatMap(one => wholes(second).map(two => [one, two] as const));
  return settle(pairs.flatMap(([one, two]) => countsOf(one, two, { head, between, tail }) ?? []));
};

const countsOf = (one: number, two: number, { head, between, tail }: Pieces): Counts | null => {
  const isOf = ENGLISH_OF.test(between);
  const isSlash = between.trim() === '/';
  // "Page 1 of 20", "Step 2 of 3": a name before "n of m" makes it a place, not a share.
  if (isOf && head !== '') return null;
  if (!isSlash && !/\p{L}/u.test(between)) return null;
  if (isSlash && head + tail === '' && mayBeDate(one, two)) return null;
  if ((isOf || isSlash) && one > two) return null;
  return { part: Math.min(one, two), whole: Math.max(one, two) };
};

/** "7/14", "24/7" and "12/2026" without a word. */
const mayBeDate = (one: number, two: number): boolean =>
  two <= 31 || (one <= 12 && two >= 1900 && two < 2100);

/** A unit of time right after a number, or a month anywhere, but for "5 out of 9" (Portuguese October). */
const isTimely = ({ head, between, tail }: Pieces, languages: readonly string[]): boolean => {
  const words = ENGLISH_OF.test(between) ? [head, tail] : [head, between, tail];
  return (
    [between, tail].some(piece => [...languages, ...ENGLISH_UNITS].some(tag => startsWithTime(piece, tag))) ||
    words.flatMap(piece => piece.split(' ')).some(word => monthsNamed(foldWord(word), languages).length > 0)
  );
};

/**
 * Words grow endings that Intl does not show ("Monate", "in 12 Monaten"), and without spaces, as in
 * Japanese, anything may follow ("30日以内の"): a unit of some length counts by its beginning.
 */
const startsWithTime = (piece: string, language: string): boolean => {
  const [word = ''] = foldWord(piece).split(/[ ,]/);
  const units = [...durationWords(language).units.keys(), ...windowWords(language).units.keys()];
  const least = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(word) ? 1 : 3;
  return units.some(unit => (unit.length < least ? word === unit : word.startsWith(unit)));
};

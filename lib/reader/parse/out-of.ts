import { cleanText } from './clean';
import { decimals, DIGITS } from './number';
import { settle, type Parsed } from './result';

/**
 * How Amazon writes "3.8 out of 5", as its shops' pages of customer reviews say it in each language: en, de, fr,
 * es and pt, it, nl, pl, sv. Nouns ("stars", "Sternen") may follow.
 */
const BETWEEN = 'out of|von|sur|de|su|van|z|av';
const AMOUNT = new RegExp(`^(${DIGITS}) ?(?:(?:${BETWEEN}) |/ ?)(\\d+)(?: \\p{L}+)?$`, 'iu');
/** The whole goes first in Japanese ("5つ星のうち3.8") and Turkish ("5 yıldız üzerinden 3,8"). */
const REVERSED = new RegExp(`^(\\d+) ?(?:つ星のうち|yıldız üzerinden) ?(${DIGITS})$`, 'u');

/** The whole text as so much out of a whole: "3.8 out of 5", "3,8 von 5 Sternen", "8.7/10". The part, up to the whole. */
export const readOutOf = (text: string, whole: number, languages: readonly string[]): Parsed<number> => {
  const clean = cleanText(text);
  const [, part, of] = AMOUNT.exec(clean) ?? [];
  const [, first, second] = REVERSED.exec(clean) ?? [];
  const [amount, all] = part === undefined ? [second, first] : [part, of];
  if (amount === undefined || all !== String(whole)) return settle<number>([]);
  return settle(
    decimals(amount, languages)
      .map(Number)
      .filter(value => value <= whole),
  );
};

import { cleanText } from './clean';
import { measuresIn } from './measures';
import { decimals, isWhole } from './number';
import { either, NONE, settle, type Parsed } from './result';
import { durationWords, ENGLISH_UNITS } from './units';

const MINUTES = { minute: 1, hour: 60, day: 1440, week: NaN, month: NaN, year: NaN };
const LONGEST = 48;

/**
 * The whole text as a duration, in minutes to the millionth: "6.2 hrs" is 372, "5 Std. 30 Min." 330.
 * Days, hours and minutes in this order, a fraction only in the last; a unit is required. Anything
 * beside it ("less than 1 hour") makes it none.
 */
export const readDuration = (text: string, languages: readonly string[]): Parsed<number> => {
  const clean = cleanText(text);
  if (clean.length > LONGEST) return NONE;
  const readIn = (tags: readonly string[]) => tags.flatMap(tag => minutesIn(clean, tag, languages));
  return settle(either(readIn(languages), () => readIn(ENGLISH_UNITS)));
};

/** Units in one language; amounts in any of them, as "6.2 hrs" may stand on a German page. */
const minutesIn = (text: string, language: string, languages: readonly string[]): readonly number[] => {
  const measures = measuresIn(text, durationWords(language), language);
  if (measures.length === 0) return [];
  const sizes = measures.map(({ unit }) => MINUTES[unit]);
  if (sizes.some((size, place) => size >= (sizes[place - 1] ?? Infinity))) return [];
  const tags = [...languages, language];
  const amounts = measures.map(({ amount }, place) =>
    decimals(amount, tags, place < measures.length - 1 ? isWhole : undefined),
  );
  return sums(
    amounts.map((readings, place) => readings.map(reading => Number(reading) * (sizes[place] ?? NaN))),
  );
};

/** Every sum of one term from each list; rounded, as 1.1 × 60 is not 66 in binary. */
const sums = (terms: readonly (readonly number[])[]): readonly number[] =>
  terms
    .reduce<readonly number[]>(
      (totals, values) => totals.flatMap(total => values.map(value => total + value)),
      [0],
    )
    .map(total => Math.round(total * 1e6) / 1e6);

import { foldWord } from './clean';
import { DIGITS } from './number';
import { perLanguage } from './per-language';
import type { Measure, UnitWords } from './units';

const CHUNK = new RegExp(`(${DIGITS})?([^\\d]+)`, 'g');
const NO_NUMBER = /^\D*$/;
/** Only Arabic has words that hold their number. */
const WORTH_A_LOOK = /\d|\p{sc=Arab}/u;

/**
 * A clean text that is nothing but measures ("5 h 30 min", "5 Std. und 30 Min.", "6時間30分") in one
 * language; empty where any part of it is something else.
 */
export const measuresIn = (text: string, words: UnitWords, language: string): readonly Measure[] => {
  if (!WORTH_A_LOOK.test(text)) return [];
  const chunks = [...text.matchAll(CHUNK)];
  if (chunks.map(([chunk]) => chunk).join('') !== text) return [];
  const last = chunks.length - 1;
  const found = chunks.map(([, amount, word = ''], place) =>
    measureOf(amount, spellings(foldWord(word), place < last ? joinsOf(language) : []), words),
  );
  const measures = found.filter(measure => measure !== null);
  return measures.length === found.length && !isBareUnit(text, measures) ? measures : [];
};

const measureOf = (
  amount: string | undefined,
  spelt: readonly string[],
  words: UnitWords,
): Measure | null => {
  for (const word of spelt) {
    const unit = words.units.get(word);
    if (amount !== undefined && unit !== undefined) return { amount, unit };
    const numbered = words.numbered.get(word);
    if (amount === undefined && numbered !== undefined) return numbered;
  }
  return null;
};

/** An Arabic "hour" without a number may mean one hour, or head a column: only "two hours" is sure. */
const isBareUnit = (text: string, measures: readonly Measure[]): boolean =>
  NO_NUMBER.test(text) && measures.every(({ amount }) => amount === '1');

/** The word as it stands, and without an "and" or a comma that leads on to the next measure. */
const spellings = (word: string, joins: readonly string[]): readonly string[] => [
  word,
  ...joins.filter(join => word.endsWith(join)).map(join => word.slice(0, -join.length).trim()),
];

/** How a language joins two measures, from Intl's lists; folded. */
const joinsOf = perLanguage<readonly string[]>(language => {
  const styles = ['long', 'short', 'narrow'] as const;
  const types = ['unit', 'conjunction'] as const;
  const lists = styles.flatMap(style => types.map(type => new Intl.ListFormat(language, { style, type })));
  const literals = lists.map(
    list => list.formatToParts(['1', '2']).find(({ type }) => type === 'literal')?.value,
  );
  return [...new Set(literals.map(literal => foldWord(literal ?? '')))].filter(join => join !== '');
}, []);

import type { Lexicon, Wording } from '../catalogue/lexicon';
import type { PageRule, WordIs } from '../taught/rule';
import { vocabularyOf, type Vocabulary } from './vocabulary';

const NOTHING: Wording = { labels: [], term: null, region: null };

type Entry = readonly [key: string, change: (wording: Wording) => Wording];

const changed = (lexicon: Lexicon, entries: readonly Entry[]): Lexicon => {
  const wordings = new Map(lexicon.wordings);
  for (const [key, change] of entries) wordings.set(key, change(wordings.get(key) ?? NOTHING));
  return { ...lexicon, wordings: [...wordings] };
};

/** Making a vocabulary takes milliseconds, and a page is read many times with the same rules. */
const remembered = <K extends object>(make: (key: K, lexicon: Lexicon) => Vocabulary) => {
  const known = new WeakMap<K, Vocabulary>();
  return (key: K, lexicon: Lexicon): Vocabulary => {
    const vocabulary = known.get(key) ?? make(key, lexicon);
    known.set(key, vocabulary);
    return vocabulary;
  };
};

/** The vocabulary of a survey that also looks for names which rules go by (their keys). */
export const vocabularyWithNames = (names: readonly string[], lexicon: Lexicon): Vocabulary =>
  vocabularyOf(
    changed(
      lexicon,
      names.map(name => [name, wording => ({ ...wording, taught: true })]),
    ),
  );

/** The same for a page's rules. */
export const vocabularyOfRules = remembered((rules: readonly PageRule[], lexicon) =>
  vocabularyWithNames(
    rules.map(({ where }) => where.label),
    lexicon,
  ),
);

/** A neighbour's name is a label of no metric: it ends a territory and claims nothing. */
const wordingOf = (is: WordIs, language: string): Wording =>
  is === 'name' ? { ...NOTHING, labels: [{ metric: '', language }] } : { ...NOTHING, term: is };

/** The vocabulary with what one rule teaches: its name is its metric's and no other's. Its words must be unknown so far. */
export const vocabularyOfRule = remembered(({ where, shape, language }: PageRule, lexicon) => {
  const words = where.words.map(({ key, is }): Entry => [
    key,
    wording => (wording === NOTHING ? wordingOf(is, language) : wording),
  ]);
  const name: Entry = [
    where.label,
    ({ region }) => ({ ...NOTHING, region, labels: [{ metric: shape.id, language }] }),
  ];
  const shapes = [...lexicon.shapes.filter(({ id }) => id !== shape.id), shape];
  return vocabularyOf({ ...changed(lexicon, [...words, name]), shapes });
});

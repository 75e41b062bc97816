import type { Phrase } from '../catalogue/labels/label-file';
import type { Lexicon, Wording } from '../catalogue/lexicon';
import type { MetricShape } from '../catalogue/shapes';
import { wordingKey } from '../catalogue/wording-key';
import { splitLabel } from './split-label';

/** A lexicon made ready for fast look-up; kept between reads, as pages repeat their texts. */
export type Vocabulary = {
  /** What the whole text is; `maybe` where a wording begins with it. */
  readonly find: (text: string) => Wording | 'maybe' | null;
  /** "Late Shipment Rate (30 days): 2%" in its pieces, a metric's name first; null for any other text. */
  readonly split: (text: string) => readonly string[] | null;
  readonly leads: ReadonlyMap<string, Phrase>;
  readonly shapes: ReadonlyMap<string, MetricShape>;
};

/** Longer than any label with its decoration; a longer text is prose. */
const LONGEST = 80;
const MOST_REMEMBERED = 20_000;

/** Does any of the sorted keys begin with the text? */
const isStart = (sorted: readonly string[], text: string): boolean => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return text !== '' && (sorted[low]?.startsWith(text) ?? false);
};

const LETTERS = 26;
/** 0 to 25 for a letter of the basic alphabet, without regard to case; beyond for anything else. */
const letterAt = (text: string, at: number): number => {
  const letter = (text.charCodeAt(at) | 32) - 97;
  return letter >= 0 ? letter : LETTERS;
};

/** The first three letters as a number, or -1 where not all of them are basic letters. */
const openingAt = (text: string, at: number): number => {
  const one = letterAt(text, at);
  const two = letterAt(text, at + 1);
  const three = letterAt(text, at + 2);
  return one < LETTERS && two < LETTERS && three < LETTERS ? (one * LETTERS + two) * LETTERS + three : -1;
};

/** Which three basic letters a wording begins with. */
const openingsOf = (keys: readonly string[]): Uint8Array => {
  const openings = new Uint8Array(LETTERS ** 3);
  for (const key of keys) {
    const opening = openingAt(key, 0);
    if (opening >= 0) openings[opening] = 1;
  }
  return openings;
};

/**
 * Most texts of a page differ from every wording in their first three letters, or begin with a digit,
 * which no wording does: a look-up decides, without touching the text further.
 */
const cannotOpen = (text: string, openings: Uint8Array): boolean => {
  let at = 0;
  while (text.charCodeAt(at) <= 32) at += 1;
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return true;
  const opening = openingAt(text, at);
  return opening >= 0 && openings[opening] === 0;
};

export const vocabularyOf = ({ wordings, leads, shapes }: Lexicon): Vocabulary => {
  const index = new Map(wordings);
  const sorted = [...index.keys()].toSorted();
  const memory = new Map<string, Wording | 'maybe' | null>();

  const look = (text: string): Wording | 'maybe' | null => {
    const trimmed = text.trim();
    if (trimmed.length > LONGEST) return null;
    const key = wordingKey(trimmed);
    // Signs alone are no words.
    if (key === '') return null;
    return index.get(key) ?? (isStart(sorted, key) ? 'maybe' : null);
  };

  const openings = openingsOf(sorted);

  const find = (text: string) => {
    if (cannotOpen(text, openings)) return null;
    const known = memory.get(text);
    if (known !== undefined) return known;
    const found = look(text);
    if (memory.size < MOST_REMEMBERED) memory.set(text, found);
    return found;
  };

  const splits = new Map<string, readonly string[] | null>();

  const split = (text: string) => {
    if (cannotOpen(text, openings)) return null;
    const known = splits.get(text);
    if (known !== undefined) return known;
    const found = splitLabel(text, find);
    if (splits.size < MOST_REMEMBERED) splits.set(text, found);
    return found;
  };

  return { find, split, leads: new Map(leads), shapes: new Map(shapes.map(shape => [shape.id, shape])) };
};

import type { Phrase } from '../catalogue/labels/label-file';
import type { Lexicon, Wording } from '../catalogue/lexicon';
import type { MetricShape } from '../catalogue/shapes';
import { wordingKey } from '../catalogue/wording-key';

/** A lexicon made ready for fast look-up; kept between reads, as pages repeat their texts. */
export type Vocabulary = {
  /** What the whole text is; `maybe` where a wording begins with it. */
  readonly find: (text: string) => Wording | 'maybe' | null;
  readonly leads: ReadonlyMap<string, Phrase>;
  readonly shapes: ReadonlyMap<string, MetricShape>;
};

/** Longer than any label with its decoration; a longer text is prose. */
const LONGEST = 80;
const OPENING = /^(?:[a-z]{2}|[a-z$]?\d)/i;
const MOST_REMEMBERED = 20_000;

/** All starts of the keys, to know cheaply whether a piece of text may go on. */
const startsOf = (keys: Iterable<string>): ReadonlySet<string> => {
  const starts = new Set<string>();
  for (const key of keys) for (let at = 1; at < key.length; at += 1) starts.add(key.slice(0, at));
  return starts;
};

export const vocabularyOf = ({ wordings, leads, shapes }: Lexicon): Vocabulary => {
  const index = new Map(wordings);
  const starts = startsOf(index.keys());
  const memory = new Map<string, Wording | 'maybe' | null>();

  const look = (text: string): Wording | 'maybe' | null => {
    const trimmed = text.trim();
    // Most texts of a page differ from every label in their first letters: no need for the whole key.
    const [opening = ''] = OPENING.exec(trimmed) ?? [];
    if (trimmed.length > LONGEST || (opening && !starts.has(opening.toLowerCase()))) return null;
    const key = wordingKey(trimmed);
    return index.get(key) ?? (starts.has(key) ? 'maybe' : null);
  };

  const find = (text: string) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    const found = look(text);
    if (memory.size < MOST_REMEMBERED) memory.set(text, found);
    return found;
  };

  return { find, leads: new Map(leads), shapes: new Map(shapes.map(shape => [shape.id, shape])) };
};

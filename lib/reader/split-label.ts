import { DASHES } from './classify';
import type { Vocabulary } from './vocabulary';

type Find = Vocabulary['find'];

const LONGEST = 110;
const AFTER_COLON = /^([^:：]+)[:：]\s*(\S[^:：]*)$/u;
const IN_BRACKETS = /^(.+?)\s*([(（]([^()（）]+)[)）])\s*$/u;
/** A figure with its sign or one word: "0.12%", "5 hours". */
const FIGURE = /^[%٪]?\s?\p{Nd}[\p{Nd}.,٫٬'’\s]*(?:[%٪]|\p{L}{1,10}\.?)?$/u;
/** An abbreviation or a number of entries is part of a name (wording-key.ts), unless it is known by itself. */
const OF_NAME = /^(?:[A-Z]{2,5}|\p{Nd}{1,4})$/u;

const wordingOf = (find: Find, text: string) => {
  const found = find(text);
  return found === 'maybe' ? null : found;
};

const isLabel = (find: Find, text: string): boolean => (wordingOf(find, text)?.labels.length ?? 0) > 0;

const isValue = (find: Find, text: string): boolean =>
  FIGURE.test(text) || DASHES.test(text) || wordingOf(find, text)?.term === 'not-available';

/** "Late Shipment Rate (30 days)": the label, and what is said of it. */
const withoutBrackets = (text: string, find: Find): readonly string[] | null => {
  const [, name = '', brackets = '', inside = ''] = IN_BRACKETS.exec(text) ?? [];
  const known = wordingOf(find, inside);
  if (!isLabel(find, name) || (OF_NAME.test(inside) && !known)) return null;
  return [name, known ? inside : brackets];
};

/** A label that shares its text with its window, its unit or its value, in pieces; null for any other text. */
export const splitLabel = (raw: string, find: Find): readonly string[] | null => {
  if (raw.length > LONGEST || !/[:：)）]/.test(raw)) return null;
  const text = raw.trim();
  const [, name = '', value = ''] = AFTER_COLON.exec(text) ?? [];
  if (!isValue(find, value)) return withoutBrackets(text.replace(/\s*[:：]$/, ''), find);
  const pieces = withoutBrackets(name, find) ?? (isLabel(find, name) ? [name] : null);
  return pieces && [...pieces, value];
};

/** An account as a header names it. `country` is '' where it names none. */
export type Pair = { readonly store: string; readonly country: string };

const LONGEST = 120;

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const pair = (store: string, country: string): Pair | null =>
  isWord(store) &&
  isWord(country) &&
  !country.includes('|') &&
  store.length <= LONGEST &&
  country.length <= LONGEST
    ? { store: store.trim(), country: country.trim() }
    : null;

/** At the last "|": a store's own name may hold one, a country's does not. */
const splitLast = (text: string): Pair | null => {
  const at = text.lastIndexOf('|');
  return at < 0 ? null : pair(text.slice(0, at), text.slice(at + 1));
};

const bare = (text: string): string => text.replace(/^[|\s]+|[|\s]+$/g, '');

/** Store and country that stand in two pieces of text, with or without a "|" between or at them. */
export const pairOfTwo = (texts: readonly string[]): Pair | null => {
  const [store, country, more] = texts.map(bare).filter(isWord);
  return store !== undefined && country !== undefined && more === undefined ? pair(store, country) : null;
};

/**
 * Store and country of the pieces of text of one element, "|" between them. With several "|" it is decided only where
 * the pieces say which one parts the two: a list of accounts has them too.
 */
export const pairOf = (texts: readonly string[]): Pair | null => {
  const [only, ...others] = texts;
  if (only === undefined) return null;
  if (others.length === 0) return splitLast(only);
  const whole = texts.join(' ');
  if (!whole.includes('|')) return null;
  const isOneBar = whole.indexOf('|') === whole.lastIndexOf('|');
  return isOneBar ? splitLast(whole) : pairOfTwo(texts);
};

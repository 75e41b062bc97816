/** A gap of a text: its name in braces, at `from` to `to` (UTF-16 units, `to` excluded). */
export type Gap = { readonly name: string; readonly from: number; readonly to: number };

/** One line, a letter first, no longer than a few words: braces around anything else are just braces. */
const GAP = /\{\s*(\p{L}[^{}\n]{0,39}?)\s*\}/gu;

/** The gaps of a text that are to be filled by hand, in order. Used in pages: no schema, no words. */
export const gapsIn = (text: string): readonly Gap[] =>
  Array.from(text.matchAll(GAP), ({ 0: whole, 1: name = '', index }) => ({
    name,
    from: index,
    to: index + whole.length,
  }));

/** The names of a text's gaps, each once. */
export const gapNamesIn = (text: string): readonly string[] => [
  ...new Set(gapsIn(text).map(({ name }) => name)),
];

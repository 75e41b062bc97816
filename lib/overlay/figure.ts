/** Signs, brackets and currencies that may stand before a number. */
const LEAD = String.raw`^[\p{S}\p{P}\s]{0,4}`;
const BEGINS = new RegExp(`${LEAD}\\p{Nd}`, 'u');

/** "N/A", "k. A.", "不适用", "–": no longer than this. */
const SHORT = 6;
/** "US$ 5.20", "ca. 3 hours". */
const BRIEF = 12;
/** A number with its unit has at most one word besides. */
const BARE = new RegExp(`${LEAD}\\p{Nd}[\\p{Nd}\\p{P}\\p{S}\\s]*\\p{L}*\\.?$`, 'u');

const isShort = (text: string): boolean => text.length <= SHORT && /[\p{L}\p{Nd}\p{Pd}]/u.test(text);

/**
 * May a whole line of text be a value that a chip could be taken to speak of? Rather too often than too seldom: a chip
 * only keeps away from it. Sentences and "Target: under 1%" are none.
 */
export const isFigure = (line: string): boolean => {
  const text = line.trim();
  return isShort(text) || BEGINS.test(text) || (text.length <= BRIEF && /\p{Nd}/u.test(text));
};

/** A number and its unit, or a word in their place, and nothing else: not "5 of 4,027 orders". */
export const isBareFigure = (line: string): boolean => {
  const text = line.trim();
  return isShort(text) || BARE.test(text);
};

import { fold } from '../theme/fold';

/** Soft hyphens and spaces without width would hide an address from every pattern. */
const UNSEEN = /^(?:[\u00ad\u200b-\u200f\u2060\ufeff]|\p{Mn})$/u;
const PLAIN = /^[\n -@[-~]$/;

/**
 * A text in the form in which words are looked for (lower case, one width, no accents), with the way back: `at[i]` is
 * where unit `i` of the folded text stands in the given one, and `at[text.length]` the given one's end.
 */
export type Folded = { readonly text: string; readonly at: readonly number[] };

const foldSign = (sign: string): string => {
  if (PLAIN.test(sign)) return sign;
  if (UNSEEN.test(sign)) return '';
  return fold(sign).replace(/[^\S\n]/g, ' ');
};

/** Folds sign by sign, so that every offset has a way back. */
export const foldReply = (given: string): Folded => {
  const at: number[] = [];
  let text = '';
  let place = 0;
  for (const sign of given) {
    const folded = foldSign(sign);
    for (let unit = 0; unit < folded.length; unit += 1) at.push(place);
    text += folded;
    place += sign.length;
  }
  at.push(given.length);
  return { text, at };
};

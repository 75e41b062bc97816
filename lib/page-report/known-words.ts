import { foldWord } from '../reader/parse/clean';
import { monthsNamed } from '../reader/parse/date-words';
import { durationWords, ENGLISH_UNITS, windowWords } from '../reader/parse/units';
import { wordingKey } from '../catalogue/wording-key';
import { WORDINGS } from './wordings';

/** What stands between the two numbers of English counts, and behind them. */
const OF = new Set(['of', 'out', 'orders']);
/** Longer than any wording. */
const MOST_WORDS = 9;

type Word = { readonly text: string; readonly at: number };

/** Says a single word, or null where it is none of ours. */
export type SayWord = (word: string) => string | null;

/** Units of time, and what stands between the numbers of counts. */
export const unitsIn =
  (languages: readonly string[]): SayWord =>
  word => {
    const folded = foldWord(word);
    const isUnit = [...languages, ...ENGLISH_UNITS].some(
      tag => durationWords(tag).units.has(folded) || windowWords(tag).units.has(folded),
    );
    return isUnit || OF.has(folded) ? folded : null;
  };

/** Months too, each as the same one: which it is, is the seller's. */
export const monthsAndUnitsIn = (languages: readonly string[]): SayWord => {
  const unit = unitsIn(languages);
  return word => unit(word) ?? (monthsNamed(foldWord(word), languages).length > 0 ? 'Jan' : null);
};

const longest = (
  words: readonly Word[],
  from: number,
  text: string,
): [known: string, words: number] | null => {
  for (let count = Math.min(MOST_WORDS, words.length - from); count > 0; count -= 1) {
    const last = words[from + count - 1];
    const key = wordingKey(text.slice(words[from]?.at, last && last.at + last.text.length));
    const known = WORDINGS.texts.get(key) ?? WORDINGS.leads.get(key);
    if (known !== undefined) return [known, count];
  }
  return null;
};

/**
 * A stretch of words without digits, said in words of ours: wordings, beginnings of phrases, and what `sayWord` knows.
 * Null where a single word of it is not known.
 */
export const inKnownWords = (text: string, sayWord: SayWord): string | null => {
  const words = Array.from(text.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu), ({ 0: word, index }) => ({
    text: word,
    at: index,
  }));
  const said: string[] = [];
  for (let at = 0; at < words.length;) {
    const [known, count] = longest(words, at, text) ?? [sayWord(words[at]?.text ?? ''), 1];
    if (known === null) return null;
    said.push(known);
    at += count;
  }
  return said.join(' ');
};

import type { Vocabulary } from './vocabulary';

/** Longer texts are prose. */
const LONGEST = 120;
const NUMBER = /\p{Nd}(?:[\p{Nd}.,٫٬'’]*\p{Nd})?/gu;
/** What may stand between a name and its number, or between two pairs. */
const JOINTS = /^[\s:：|｜·•,;，；、/–—-]+|[\s:：|｜·•,;，；、/–—-]+$/gu;

/** A name and its number in the order of the text. */
export type Pair = readonly [string, string];

/** Is the whole text the name of a count, or of a figure beside ours? Other figures stand in texts of their own. */
const isCounted = (text: string, { find, shapes }: Vocabulary): boolean => {
  const wording = text === '' ? null : find(text);
  return (
    wording !== null &&
    wording !== 'maybe' &&
    wording.labels.length > 0 &&
    wording.labels.every(({ metric }) => metric === '' || shapes.get(metric)?.unit === 'count')
  );
};

/**
 * A text that is nothing but names of counts with their numbers, run together: "Response needed 0 | Reported
 * unresolved 0", "需要回复 0已报告未解决 0", "73 total ratings". Null for any other text.
 */
export const pairsIn = (text: string, vocabulary: Vocabulary): readonly Pair[] | null => {
  if (text.length > LONGEST) return null;
  const numbers = text.match(NUMBER);
  if (!numbers) return null;
  const words = text.split(NUMBER).map(each => each.replace(JOINTS, ''));
  const [first = '', ...rest] = words;
  if (first === '') return countFirst(numbers, rest, vocabulary);
  const names = words.slice(0, -1);
  return words.at(-1) === '' && names.every(name => isCounted(name, vocabulary))
    ? names.map((name, at): Pair => [name, numbers[at] ?? ''])
    : null;
};

/** "73 total ratings": one pair only, as "3 Poor 5 Good" could be read either way. */
const countFirst = (
  [number = '', ...more]: readonly string[],
  [name = '']: readonly string[],
  vocabulary: Vocabulary,
): readonly Pair[] | null => (more.length === 0 && isCounted(name, vocabulary) ? [[number, name]] : null);

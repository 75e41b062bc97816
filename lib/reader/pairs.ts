import type { Vocabulary } from './vocabulary';

const DIGIT = /\p{Nd}/u;
/** "0.25%", "%0,25", "26 hrs", "5 h 30 min": a figure that begins with its number, and units of a word each. */
const FIGURE = /^%?\s?\p{Nd}[\p{Nd}.,٫٬]*(?:\s?[%٪]|\s?\p{L}{1,8}\.?(?:\s\p{Nd}{1,2}\s?\p{L}{1,8}\.?)?)?$/u;
const ROLES: ReadonlySet<unknown> = new Set(['your-value', 'average', 'top']);

/** "Your performance: 0.25%": whose figure it is, and the figure. */
const figureOf = (text: string, { find }: Vocabulary): readonly Pair[] | null => {
  const [, name = '', figure = ''] = /^([^:：]+)[:：]\s*(.+)$/u.exec(text.trim()) ?? [];
  const wording = FIGURE.test(figure) ? find(name) : null;
  return wording && wording !== 'maybe' && ROLES.has(wording.term) ? [[name, figure]] : null;
};

/** "4.5 out of 5 (1,204 total ratings)": a figure, and in brackets the count behind it. */
const withCount = (text: string, vocabulary: Vocabulary): readonly Pair[] | null => {
  const [, figure = '', inner = ''] =
    /^(\p{Nd}[^()（）]*?)\s*[(（]([^()（）]+)[)）]$/u.exec(text.trim()) ?? [];
  const counts = inner === '' ? null : countsIn(inner, vocabulary);
  return counts && [[figure], ...counts];
};

/** Longer texts are prose. */
const LONGEST = 120;
const NUMBER = /\p{Nd}(?:[\p{Nd}.,٫٬'’]*\p{Nd})?/gu;
/** What may stand between a name and its number, or between two pairs. */
const JOINTS = /^[\s:：|｜·•,;，；、/–—-]+|[\s:：|｜·•,;，；、/–—-]+$/gu;

/** A name and its number in the order of the text, or a figure that has its name elsewhere. */
export type Pair = readonly [string, string] | readonly [string];

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
  if (text.length > LONGEST || !DIGIT.test(text)) return null;
  return countsIn(text, vocabulary) ?? figureOf(text, vocabulary) ?? withCount(text, vocabulary);
};

const countsIn = (text: string, vocabulary: Vocabulary): readonly Pair[] | null => {
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

import type { Ground } from './cells';

/** A heading has few words; a word such as "goal" in a longer text is prose. */
const MOST_WORDS = 6;
/** "Premium Shipping" is two. */
const LONGEST_RUN = 2;

const runsOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((_, at) =>
    Array.from({ length: Math.min(LONGEST_RUN, words.length - at) }, (__, more) =>
      words.slice(at, at + more + 1).join(' '),
    ),
  );

const isWithin = (ground: Ground, text: string): boolean => {
  const what = ground.classify(text, 'rate');
  return what.kind === 'text' && what.within === true;
};

/** Does a short text that is nothing known have a word in it such as "goal" or "Resolved"? */
export const holdsElsewhere = (ground: Ground, text: string): boolean => {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  return ground.classify(text, 'rate').kind === 'text' && runsOf(words).some(run => isWithin(ground, run));
};

import type { Phrase, Speech } from './phrase';
import type { Mark, Rule } from './rule';
import type { Sentence } from './sentences';

const spanOf = ({ all }: Phrase, sentence: string): readonly [number, number] | null => {
  let from = sentence.length;
  let to = 0;
  for (const pattern of all) {
    const found = pattern.exec(sentence);
    if (found === null) return null;
    from = Math.min(from, found.index);
    to = Math.max(to, found.index + found[0].length);
  }
  return [from, to];
};

const marksOf = (rule: Rule, phrase: Phrase, sentence: Sentence, denying: string): readonly Mark[] => {
  const span = spanOf(phrase, sentence.text);
  if (span === null || phrase.unless.some(pattern => pattern.test(denying))) return [];
  const [from, to] = span;
  const { certainty } = phrase;
  return [{ rule, from: sentence.from + from, to: sentence.from + to, certainty, reason: rule }];
};

/** The first way in which each rule of words is broken in a sentence. */
export const saidIn = (sentence: Sentence, { phrases, condition }: Speech): readonly Mark[] => {
  const denying = sentence.text.replace(condition, ' ');
  return Object.entries(phrases).flatMap(([rule, ways]) =>
    ways.flatMap(phrase => marksOf(rule as Rule, phrase, sentence, denying)).slice(0, 1),
  );
};

import { lazy } from '../../lazy';
import { VOCABULARY, type Topic } from './words';

const escaped = (sign: string): string => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A word begins where no letter stands before it; scripts without spaces have no such places. */
const patternOf = (topic: Topic): RegExp => {
  const { words, signs } = VOCABULARY[topic];
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})|${signs.map(escaped).join('|')}`, 'u');
};

const patterns = lazy(() =>
  (Object.keys(VOCABULARY) as Topic[]).map(topic => ({ topic, pattern: patternOf(topic) })),
);

/** Noise cancelling is of a product, in Japanese as well. */
const NOT_MEANT = /ノイズ[・ ]?キャンセ(?:リング|ル)|noise[- ]cancel\p{L}*/gu;

/** What the folded words of a subject speak of. */
export const topicsIn = (reason: string): ReadonlySet<Topic> => {
  const meant = reason.replace(NOT_MEANT, ' ');
  return new Set(
    patterns()
      .filter(({ pattern }) => pattern.test(meant))
      .map(({ topic }) => topic),
  );
};

import type { Period } from '../reading';
import type { Reader } from './reader';

/** "1 Jul – 29 Jul", or the day alone where it is one. */
export const periodText = ({ start, end }: Period, { words, at }: Reader): string => {
  const dates = { start: words.formatDate(start, at), end: words.formatDate(end, at) };
  return start === end ? dates.end : words.say('period.of', dates);
};

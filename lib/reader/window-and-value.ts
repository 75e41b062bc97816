import type { Unit } from '../catalogue/metric';
import { isCandidate, type Cell, type Classify } from './cell';

/** "30 days 1.43 %" is four words. */
const MOST_WORDS = 4;

/** "10 days N/A", "30 days 1.43%": of a short text all of which is a window and a value, the two; else null. */
export const windowAndValue = (classify: Classify, cell: Cell, unit: Unit): readonly Cell[] | null => {
  if (cell.what.kind !== 'text' || !/\p{Nd}/u.test(cell.text)) return null;
  const words = cell.text.trim().split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  for (let at = 1; at < words.length; at += 1) {
    const [window, value] = [words.slice(0, at), words.slice(at)].map(part => {
      const text = part.join(' ');
      return { ...cell, text, what: classify(text, unit) };
    });
    if (window?.what.kind === 'window' && value && isCandidate(value)) return [window, value];
  }
  return null;
};

import type { Unit } from '../catalogue/metric';
import { isCandidate, type Cell, type Classify } from './cell';

/** "30 days 1.43 %" is four words. */
const MOST_WORDS = 4;

/** "10 days N/A", "30 days 1.43%": of a short text all of which is a window and a value, the two; else null. */
export const windowAndValue = (classify: Classify, cell: Cell, unit: Unit): readonly Cell[] | null => {
  if (cell.what.kind !== 'text' || !/\p{Nd}/u.test(cell.text)) return null;
  const words = cell.text.trim().split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  const pieceOf = (piece: readonly string[]): Cell => {
    const text = piece.join(' ');
    return { ...cell, text, what: classify(text, unit) };
  };
  for (let at = 1; at < words.length; at += 1) {
    const window = pieceOf(words.slice(0, at));
    // A value is looked for behind a window only: texts that change all the time are seldom either.
    if (window.what.kind !== 'window') continue;
    const value = pieceOf(words.slice(at));
    if (isCandidate(value)) return [window, value];
  }
  return null;
};

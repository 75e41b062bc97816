import { EXACT } from '../csv/column';
import type { RowFault } from '../csv/read-entries';
import type { Reader } from './reader';

const MOST = 8;
const LONGEST_CELL = 60;

const keyOf = ({ why, head }: RowFault) =>
  why === 'changed' && head === EXACT ? 'csv-left-text' : (`csv-left-${why}` as const);

/** Which rows of a table of our own are left out, a sentence each; the first of many, and how many more. */
export const leftWords = (faults: readonly RowFault[], { say, words }: Reader): readonly string[] => {
  const more = faults.length - MOST;
  return [
    ...faults.slice(0, MOST).map(fault => {
      const { line, head, cell } = fault;
      return say(keyOf(fault), { line: words.formatCount(line), head, cell: cell.slice(0, LONGEST_CELL) });
    }),
    ...(more > 0 ? [say('figures-more', { count: more })] : []),
  ];
};

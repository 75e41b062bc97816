import { isRow, type Row } from './row';
import type { Kind, SeriesRow } from './schema';

/**
 * Rows lie on disk in blocks, one for each 32 days of a series: one record a reading would need twice
 * the bytes, and five times the time for a page's worth of history (npm run bench).
 */
const DAY = 86_400_000;
const SPAN = 32 * DAY;

/** Series number and span, counted from 1970. */
export type BlockKey = [series: number, span: number];

/** The span of a moment (ms). */
export const spanOf = (time: number): number => Math.floor(time / SPAN);

/** The moment at which a span begins, ms. */
export const spanStart = (span: number): number => span * SPAN;

/** Where a row stands in time (ms): when it was first seen, or for a report the first day of its period. */
export const timeOf = (kind: Kind, row: Row): number => (kind === 'report' ? (row[8] ?? 0) * DAY : row[0]);

export const blockKey = ({ id, kind }: SeriesRow, row: Row): BlockKey => [id, spanOf(timeOf(kind, row))];

/** What makes a row itself: its moment, or for a report its period, so that a newer one takes its place. */
export const rowName = (kind: Kind, row: Row): string =>
  kind === 'report' ? `${row[8]}/${row[9]}` : `${row[0]}`;

/** The entries of a stored block, sound or not; a block that is none counts as one bad entry. */
export const entriesOf = (stored: unknown): readonly unknown[] => {
  if (stored === undefined) return [];
  return Array.isArray(stored) ? stored : [stored];
};

/** The sound rows among them. */
export const rowsOf = (stored: unknown): Row[] => entriesOf(stored).filter(isRow);

const inOrder =
  (kind: Kind) =>
  (one: Row, other: Row): number =>
    timeOf(kind, one) - timeOf(kind, other) || (one[9] ?? 0) - (other[9] ?? 0);

/** The block with these rows and no others, in order. What is corrupt stays as it is. */
export const blockOf = (kind: Kind, stored: unknown, rows: readonly Row[]): unknown[] => [
  ...entriesOf(stored).filter(entry => !isRow(entry)),
  ...rows.toSorted(inOrder(kind)),
];

/** The block with these rows added, each in the place of the row of its name. */
export const withRows = (kind: Kind, stored: unknown, rows: readonly Row[]): unknown[] => {
  const named = new Map([...rowsOf(stored), ...rows].map(row => [rowName(kind, row), row]));
  return blockOf(kind, stored, [...named.values()]);
};

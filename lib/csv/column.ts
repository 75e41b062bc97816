import type { Cell, Table } from './write';
import { exactCell } from './exact';

/**
 * What a column holds. `derived`: it follows from others, and is not read back. `hidden`: no column of its own, but part of
 * the exact row.
 */
export type Kind = 'text' | 'number' | 'day' | 'time' | 'derived' | 'hidden';
export type Column = readonly [head: string, kind: Kind];

/** What a column has in a row, in full: a time as an ISO instant. Hidden ones may be anything that JSON can say. */
export type Entry = Readonly<Record<string, unknown>>;

/** The head of the last column: the row in full, as spreadsheets show and save less (lib/csv/exact.ts). */
export const EXACT = 'exact';

/** `2026-07-14 10:00:00`, in UTC: what every spreadsheet takes for a time. */
const timeCell = (instant: string): string => instant.slice(0, 19).replace('T', ' ');

const shown = (kind: Kind, value: unknown): Cell => {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  return kind === 'time' ? timeCell(value) : value;
};

/** A table of these columns, with a last one that has each row in full. */
export const tableOf = (columns: readonly Column[], entries: readonly Entry[]): Table => {
  const visible = columns.filter(([, kind]) => kind !== 'hidden');
  return {
    head: [...visible.map(([head]) => head), EXACT],
    rows: entries.map(entry => [
      ...visible.map(([head, kind]) => shown(kind, entry[head])),
      exactCell(columns, entry),
    ]),
  };
};

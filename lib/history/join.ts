import { rowName } from './block';
import { mergeRows } from './merge';
import { oneABucket } from './one-a-bucket';
import { oneADay, type Group } from './one-a-day';
import { sameContent, type Row } from './row';
import type { SeriesRow } from './schema';

/** What became of a row of a file. */
export type Change = 'added' | 'updated' | 'unchanged';

/** `change` is null for a row with which the file had nothing to do. */
export type Joined = { readonly row: Row; readonly change: Change | null };

/** Rows by name; of two with one name, what both say. */
const byRowName = (series: SeriesRow, rows: readonly Row[]): Map<string, Row> => {
  const named = new Map<string, Row>();
  for (const row of rows) {
    const name = rowName(series.kind, row);
    const same = named.get(name);
    named.set(name, same ? mergeRows(series, same, row) : row);
  }
  return named;
};

/** Do content and times agree? */
export const equalRows = (one: Row, other: Row): boolean =>
  one[0] === other[0] && one[1] === other[1] && sameContent(one, other);

const grouped = ({ kind }: SeriesRow, rows: readonly Row[]): readonly Group[] =>
  kind === 'report' ? oneABucket(rows) : oneADay(rows.toSorted((one, other) => one[0] - other[0]));

/**
 * The rows of a file joined with those that are there: none twice, none lost. A period of a report is known by
 * its days, a seen row by its moment; equal ones of one day are one.
 */
export const joinRows = (series: SeriesRow, there: readonly Row[], file: readonly Row[]): Joined[] => {
  const name = (row: Row): string => rowName(series.kind, row);
  const old = byRowName(series, there);
  const fresh = byRowName(series, file);
  const changeOf = ({ row, parts }: Group): Change | null => {
    if (!parts.some(part => fresh.has(name(part)))) return null;
    if (!parts.some(part => old.has(name(part)))) return 'added';
    const before = old.get(name(row));
    return before && equalRows(before, row) ? 'unchanged' : 'updated';
  };
  const all = byRowName(series, [...old.values(), ...fresh.values()]);
  return grouped(series, [...all.values()]).map(group => ({ row: group.row, change: changeOf(group) }));
};

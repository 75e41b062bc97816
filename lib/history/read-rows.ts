import type { Reading } from '../reading';
import { entriesOf, spanOf, timeOf } from './block';
import { isRow, toReading } from './row';
import { STORES, type Db, type Kind, type ReadTx, type SeriesRow } from './schema';

/** A read with the number of corrupt rows that were left out. */
export type Rows<T> = { readonly rows: readonly T[]; readonly skipped: number };

/**
 * From `since` to `until`, both included and optional; `kind` is 'seen' unless given. Of a report the
 * times bound the first day of the period, in UTC.
 */
export type Range = { readonly since?: Date; readonly until?: Date; readonly kind?: Kind };

/** A transaction over all stores, to read from. */
export const begin = (db: Db): ReadTx => db.transaction([...STORES], 'readonly');

/** The blocks of a series between two moments: one range, whatever the series holds. */
const blockRange = ({ id }: SeriesRow, { since, until }: Range): IDBKeyRange =>
  IDBKeyRange.bound(
    since === undefined ? [id] : [id, spanOf(since.getTime())],
    until === undefined ? [id, []] : [id, spanOf(until.getTime())],
  );

const decode = (series: SeriesRow, blocks: readonly unknown[], { since, until }: Range): Rows<Reading> => {
  const low = since?.getTime() ?? Number.NEGATIVE_INFINITY;
  const high = until?.getTime() ?? Number.POSITIVE_INFINITY;
  const rows: Reading[] = [];
  let skipped = 0;
  // A loop, as a page reads twelve thousand rows while it waits.
  for (const entry of blocks.flatMap(entriesOf)) {
    const row = isRow(entry) ? entry : null;
    const time = row ? timeOf(series.kind, row) : low;
    if (time < low || time > high) continue;
    const reading = row && toReading(series, row);
    if (reading) rows.push(reading);
    else skipped += 1;
  }
  return { rows, skipped };
};

/** A series' readings in a range, ascending. */
export const readRange = async (tx: ReadTx, series: SeriesRow, range: Range): Promise<Rows<Reading>> =>
  decode(series, await tx.objectStore('blocks').getAll(blockRange(series, range)), range);

/** The corrupt rows of several reads. */
export const skippedIn = (parts: readonly { readonly skipped: number }[]): number =>
  parts.reduce((sum, { skipped }) => sum + skipped, 0);

/** A series' newest reading, or null. */
export const latestOf = async (tx: ReadTx, series: SeriesRow): Promise<Reading | null> => {
  const cursor = await tx.objectStore('blocks').openCursor(blockRange(series, {}), 'prev');
  return cursor ? (decode(series, [cursor.value], {}).rows.at(-1) ?? null) : null;
};

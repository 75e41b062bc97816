import { blockOf, rowsOf, spanOf, timeOf } from './block';
import { placeReport } from './one-a-bucket';
import type { Noted } from './record-row';
import { lastSeenOf, type Row } from './row';
import type { SeriesRow, WriteTx } from './schema';
import { readBlocks, type StoredBlock } from './stored-block';

/** No row is longer than a month (ms): those that share a day with one begin within it on either side. */
export const REPORT_NEAR = 32 * 86_400_000;

const timesAround = (row: Row): readonly number[] => {
  const time = timeOf('report', row);
  return [time - REPORT_NEAR, time, time + REPORT_NEAR];
};

const writeBlock = async (
  tx: WriteTx,
  { key, stored }: StoredBlock,
  before: readonly Row[],
  rows: readonly Row[],
): Promise<void> => {
  if (before.length === rows.length && rows.every(row => before.includes(row))) return;
  // What is corrupt in the block goes back as it came; it is counted whenever it is read.
  const block = blockOf('report', stored, rows);
  if (block.length === 0) await tx.objectStore('blocks').delete(key);
  else await tx.objectStore('blocks').put(block as Row[], key);
};

const newest = (rows: readonly Row[]): number | null =>
  rows.length === 0 ? null : Math.max(...rows.map(lastSeenOf));

/**
 * Places the rows of a report among those of its series: the blocks around them are read once and written once, as a
 * year of days has hundreds of rows.
 */
export const recordReport = async (
  tx: WriteTx,
  series: SeriesRow,
  fresh: readonly Row[],
): Promise<Noted[]> => {
  const stored = await readBlocks(tx, series, fresh.flatMap(timesAround));
  const blocks = stored.map(block => ({ ...block, rows: rowsOf(block.stored) }));
  let rows = blocks.flatMap(block => block.rows);
  const noted: Noted[] = [];
  for (const next of fresh) {
    const { kind, gone, row } = placeReport(rows, next);
    // The same again is another tuple, with a later end; what is news is the row itself.
    noted.push({ kind, isNews: row === next, before: newest(gone) });
    if (row) rows = [...rows.filter(each => !gone.includes(each)), row];
  }
  const bySpan = Map.groupBy(rows, row => spanOf(timeOf('report', row)));
  await Promise.all(blocks.map(block => writeBlock(tx, block, block.rows, bySpan.get(block.key[1]) ?? [])));
  return noted;
};

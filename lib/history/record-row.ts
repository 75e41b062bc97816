import { blockKey, rowsOf, timeOf, withRows } from './block';
import { placeSeen, type Placed } from './place';
import type { Row } from './row';
import type { SeriesRow, WriteTx } from './schema';
import { readBlocks } from './stored-block';

/** Longer than any local day, so that every row of one day is near. */
const NEAR = 2 * 86_400_000;

const freeTime = (rows: readonly Row[], at: number): number =>
  rows.some(([firstSeen]) => firstSeen === at) ? freeTime(rows, at + 1) : at;

/** Rows at or after this moment are there only when the clock was set back or another tab was faster. */
const placeAmongSeen = (rows: readonly Row[], next: Row): Placed => {
  const [at, ...rest] = next;
  const before = rows.findLast(([firstSeen]) => firstSeen <= at);
  const after = rows.find(([firstSeen]) => firstSeen > at);
  const placed = placeSeen(before, after, next);
  return placed.kind === 'add' ? { kind: 'add', row: [freeTime(rows, at), ...rest] } : placed;
};

/** Places a row that was just seen among those of its series, and writes it where there is something new. */
export const recordRow = async (tx: WriteTx, series: SeriesRow, next: Row): Promise<Placed['kind']> => {
  const { kind } = series;
  const time = timeOf(kind, next);
  const blocks = await readBlocks(tx, series, [time - NEAR, time, time + NEAR]);
  const placed = placeAmongSeen(
    blocks.flatMap(({ stored }) => rowsOf(stored)),
    next,
  );
  if (placed.kind === 'there') return placed.kind;
  const key = blockKey(series, placed.row);
  const old = blocks.find(block => block.key[1] === key[1]);
  // What is corrupt in the block goes back as it came; it is counted whenever it is read.
  await tx.objectStore('blocks').put(withRows(kind, old?.stored, [placed.row]) as Row[], key);
  return placed.kind;
};

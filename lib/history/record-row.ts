import { blockKey, rowsOf, spanOf, timeOf, withRows } from './block';
import { placeSeen, type Placed } from './place';
import { lastSeenOf, type Row } from './row';
import type { SeriesRow, WriteTx } from './schema';
import { readBlocks } from './stored-block';

/** Longer than any local day, so that every row of one day is near. */
const NEAR = 2 * 86_400_000;

const freeTime = (rows: readonly Row[], at: number): number =>
  rows.some(([firstSeen]) => firstSeen === at) ? freeTime(rows, at + 1) : at;

/** What became of a row, and when what its series showed before was last seen (ms), where it is news. */
export type Noted = {
  readonly kind: Placed['kind'];
  readonly isNews: boolean;
  readonly before: number | null;
};

const lastBlockBefore = async (tx: WriteTx, { id }: SeriesRow, time: number): Promise<readonly Row[]> => {
  const earlier = IDBKeyRange.bound([id], [id, spanOf(time)], false, true);
  const cursor = await tx.objectStore('blocks').openCursor(earlier, 'prev');
  return rowsOf(cursor?.value);
};

/** Rows at or after this moment are there only when the clock was set back or another tab was faster. */
const placeAmongSeen = (before: Row | undefined, rows: readonly Row[], next: Row): Placed => {
  const [at, ...rest] = next;
  const after = rows.find(([firstSeen]) => firstSeen > at);
  const placed = placeSeen(before, after, next);
  return placed.kind === 'add' ? { kind: 'add', row: [freeTime(rows, at), ...rest] } : placed;
};

/** Places a row that was just seen among those of its series, and writes it where there is something new. */
export const recordRow = async (tx: WriteTx, series: SeriesRow, next: Row): Promise<Noted> => {
  const { kind } = series;
  const time = timeOf(kind, next);
  const blocks = await readBlocks(tx, series, [time - NEAR, time, time + NEAR]);
  const rows = blocks.flatMap(({ stored }) => rowsOf(stored));
  const isEarlier = ([firstSeen]: Row): boolean => firstSeen <= time;
  const before =
    rows.findLast(isEarlier) ?? (await lastBlockBefore(tx, series, time - NEAR)).findLast(isEarlier);
  const placed = placeAmongSeen(before, rows, next);
  if (placed.kind === 'there') return { kind: placed.kind, isNews: false, before: null };
  const key = blockKey(series, placed.row);
  const old = blocks.find(block => block.key[1] === key[1]);
  // What is corrupt in the block goes back as it came; it is counted whenever it is read.
  await tx.objectStore('blocks').put(withRows(kind, old?.stored, [placed.row]) as Row[], key);
  return { kind: placed.kind, isNews: placed.kind === 'add', before: before ? lastSeenOf(before) : null };
};

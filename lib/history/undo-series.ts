import { rowsOf } from './block';
import type { SeriesRow, WriteTx } from './schema';
import { isSeriesRow } from './series-rows';
import type { UndoEntry } from './undo-entry';

/** Thrown where what the import made was changed since in a way that cannot be taken apart; the undo then changes nothing. */
export class ChangedSince extends Error {}

const FACET = 3;

/** How many facets the rows of a series still need; none where it has no block any more. */
const facetsUsed = async (tx: WriteTx, id: number): Promise<number | null> => {
  const blocks: unknown[] = await tx.objectStore('blocks').getAll(IDBKeyRange.bound([id], [id, []]));
  if (blocks.length === 0) return null;
  return blocks.flatMap(rowsOf).reduce((most, row) => Math.max(most, row[FACET] + 1), 0);
};

/** The rows that stay may need what the series has learnt since. */
const restored = (before: SeriesRow, now: SeriesRow, used: number): SeriesRow =>
  used > before.facets.length ? { ...before, facets: now.facets } : before;

/**
 * Puts a series back as it was before an import; its blocks have been put back already. One that came by the import goes,
 * unless something was read into it since.
 */
export const undoSeries = async (tx: WriteTx, { key, before, after }: UndoEntry): Promise<void> => {
  const store = tx.objectStore('series');
  const id = Number(key);
  const now: unknown = await store.get(id);
  const isThere = isSeriesRow(now);
  if (isThere !== isSeriesRow(after)) throw new ChangedSince();
  if (isThere && isSeriesRow(after) && now.account !== after.account) throw new ChangedSince();
  const used = await facetsUsed(tx, id);
  if (!isSeriesRow(before)) await (used === null && store.delete(id));
  else await store.put(isThere ? restored(before, now, used ?? 0) : before);
};

import { spanStart } from './block';
import { begin } from './read-rows';
import type { Db } from './schema';

/**
 * Before which moment (ms) there is no reading of any series: the start of the oldest block, so up to 32 days
 * before its first row. One key a series is looked at, no row. Null for an empty history.
 */
export const startOfHistory = async (db: Db): Promise<number | null> => {
  const tx = begin(db);
  const ids = await tx.objectStore('series').getAllKeys();
  const blocks = tx.objectStore('blocks');
  const keys = await Promise.all(ids.map(id => blocks.getKey(IDBKeyRange.bound([id], [id, []]))));
  const spans = keys.flatMap(key => (key ? [key[1]] : []));
  return spans.length === 0 ? null : spanStart(Math.min(...spans));
};

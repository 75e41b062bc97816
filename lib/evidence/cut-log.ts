import type { Db, WriteTx } from '../history/schema';
import { inOneTransaction, type Written } from '../history/transaction';
import { isHead, isStoredEntry, type Head } from './stored';

/** The last entry of those at the beginning that are all older than a moment (ms). */
const lastBefore = async (tx: WriteTx, { id, last }: Head, time: number): Promise<Head['cut'] | null> => {
  const range = IDBKeyRange.bound([id], [id, last.count]);
  let cut: Head['cut'] | null = null;
  for (let at = await tx.objectStore('evidence').openCursor(range); at; at = await at.continue()) {
    const stored: unknown = at.value;
    // One that cannot be read is no place to begin at.
    if (isStoredEntry(stored) && stored[0] >= time) break;
    if (isStoredEntry(stored)) cut = { count: at.key[1], hash: stored[2] };
  }
  return cut;
};

const cutLog = async (tx: WriteTx, head: Head, time: number): Promise<number> => {
  const cut = await lastBefore(tx, head, time);
  if (!cut) return 0;
  await tx.objectStore('evidence').delete(IDBKeyRange.bound([head.id], [head.id, cut.count]));
  await tx.objectStore('evidence-heads').put({ ...head, cut });
  return cut.count - head.cut.count;
};

/**
 * Cuts from the beginning of every log the entries older than a moment (ms), in one transaction. What stays is a
 * checkpoint: how many entries went, and the hash of the last of them, from which the rest can still be checked.
 * Resolves with how many went.
 */
export const cutLogs = (db: Db, time: number): Promise<Written<number>> =>
  inOneTransaction(db, async tx => {
    const heads: unknown[] = await tx.objectStore('evidence-heads').getAll();
    let gone = 0;
    for (const head of heads.filter(isHead)) gone += await cutLog(tx, head, time);
    return gone;
  });

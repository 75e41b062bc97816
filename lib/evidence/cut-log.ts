import type { Db, WriteTx } from '../history/schema';
import { tellRoom } from '../history/told-room';
import { inOneTransaction, type Written } from '../history/transaction';
import type { Mark } from './entry';
import { isHead, isStoredEntry, type Head } from './stored';

/** How many entries go, and when the last of them was written (ms); null where none goes. */
export type Cut = { readonly gone: number; readonly until: number | null };

type Last = { readonly mark: Mark; readonly at: number };

/** The last entry of those at the beginning that are all older than a moment (ms). */
const lastBefore = async (tx: WriteTx, { id, last }: Head, time: number): Promise<Last | null> => {
  const range = IDBKeyRange.bound([id], [id, last.count]);
  let found: Last | null = null;
  for (let at = await tx.objectStore('evidence').openCursor(range); at; at = await at.continue()) {
    const stored: unknown = at.value;
    // One that cannot be read is no place to begin at.
    if (isStoredEntry(stored) && stored[0] >= time) break;
    if (isStoredEntry(stored)) found = { mark: { count: at.key[1], hash: stored[2] }, at: stored[0] };
  }
  return found;
};

const NOTHING: Cut = { gone: 0, until: null };

const cutLog = async (tx: WriteTx, head: Head, time: number, mode: 'count' | 'write'): Promise<Cut> => {
  const found = await lastBefore(tx, head, time);
  if (!found) return NOTHING;
  const { mark, at } = found;
  if (mode === 'write') {
    await tx.objectStore('evidence').delete(IDBKeyRange.bound([head.id], [head.id, mark.count]));
    await tx.objectStore('evidence-heads').put({ ...head, cut: mark });
  }
  return { gone: mark.count - head.cut.count, until: at };
};

const later = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

/**
 * Cuts from the beginning of every log the entries older than a moment (ms), in one transaction. What stays is a
 * checkpoint: how many entries went, and the hash of the last of them, from which the rest can still be checked.
 * `count` only says what would go.
 */
export const cutLogs = async (
  db: Db,
  time: number,
  mode: 'count' | 'write' = 'write',
): Promise<Written<Cut>> => {
  const written = await inOneTransaction(db, async tx => {
    const heads: unknown[] = await tx.objectStore('evidence-heads').getAll();
    let all = NOTHING;
    for (const head of heads.filter(isHead)) {
      const { gone, until } = await cutLog(tx, head, time, mode);
      all = { gone: all.gone + gone, until: later(all.until, until) };
    }
    return all;
  });
  if (written.kind === 'written' && mode === 'write') tellRoom('kept');
  return written;
};

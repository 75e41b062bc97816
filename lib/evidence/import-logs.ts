import type { WriteTx } from '../history/schema';
import type { Mark } from './entry';
import type { IncomingLog } from './incoming-log';
import { isHead, isStoredEntry, type Head } from './stored';

/** What a log covers: from the place after `cut` to `last`. */
type Covered = { readonly cut: Mark; readonly last: Mark };

/** Has the one every entry of the other? `hashAt`: the one's hash after an entry. */
const covers = (one: Covered, other: Covered, hashAt: string | null): boolean =>
  one.cut.count <= other.cut.count && one.last.count >= other.last.count && hashAt === other.last.hash;

const storedHash = async (tx: WriteTx, { id, cut }: Head, n: number): Promise<string | null> => {
  if (n === cut.count) return cut.hash;
  const entry: unknown = await tx.objectStore('evidence').get([id, n]);
  return isStoredEntry(entry) ? entry[2] : null;
};

const hashIn = ({ cut, entries }: IncomingLog, n: number): string | null =>
  n === cut.count ? cut.hash : (entries[n - cut.count - 1]?.[2] ?? null);

const removeLog = async (tx: WriteTx, { id }: Head): Promise<void> => {
  await tx.objectStore('evidence').delete(IDBKeyRange.bound([id], [id, []]));
  await tx.objectStore('evidence-terms').delete(id);
  await tx.objectStore('evidence-heads').delete(id);
};

const addLog = async (tx: WriteTx, { entries, terms, ...head }: IncomingLog): Promise<void> => {
  const id = await tx.objectStore('evidence-heads').add({ ...head, own: false });
  const store = tx.objectStore('evidence');
  await Promise.all(entries.map((entry, index) => store.put(entry, [id, head.cut.count + index + 1])));
  await tx.objectStore('evidence-terms').put(terms, id);
};

const importLog = async (tx: WriteTx, log: IncomingLog, heads: readonly Head[]): Promise<boolean> => {
  const same = heads.filter(({ start }) => start.chain === log.start.chain);
  for (const head of same) if (covers(head, log, await storedHash(tx, head, log.last.count))) return false;
  // What this installation writes itself is never replaced; a copy of more of it stands beside it.
  const less = same.filter(head => !head.own && covers(log, head, hashIn(log, head.last.count)));
  for (const head of less) await removeLog(tx, head);
  await addLog(tx, log);
  return true;
};

/**
 * Keeps the logs of a file beside those that are there, each as a log of its own that is never written on. What is there
 * already, or is part of what is there, changes nothing; a log of which less was there takes its place. Resolves with
 * how many came.
 */
export const importLogs = async (tx: WriteTx, logs: readonly IncomingLog[]): Promise<number> => {
  let come = 0;
  for (const log of logs) {
    const heads: unknown[] = await tx.objectStore('evidence-heads').getAll();
    if (await importLog(tx, log, heads.filter(isHead))) come += 1;
  }
  return come;
};

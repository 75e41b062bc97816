import { allAccounts } from '../history/accounts';
import { begin } from '../history/read-rows';
import type { Db } from '../history/schema';
import type { Work } from './check-chain';
import type { Mark } from './entry';
import type { FileChain, FileEntry } from './file-schema';
import { entryText } from './hashes';
import { sha256 } from './sha256';
import { fromStored } from './from-stored';
import { isHead, isStoredEntry, isTerms, NO_TERMS, type Head, type Terms } from './stored';

/** From one moment to another (ms), both included. */
export type Span = { readonly from: number; readonly to: number };

const ALWAYS: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** The logs of an account and of those that were merged into it, oldest first. */
export const logsOf = async (db: Db, account: string): Promise<readonly Head[]> => {
  const tx = begin(db);
  const accounts = await allAccounts(tx);
  const ids = accounts.filter(({ id, into }) => id === account || into === account).map(({ id }) => id);
  const index = tx.objectStore('evidence-heads').index('account');
  const stored: unknown[] = (await Promise.all(ids.map(id => index.getAll(id)))).flat();
  return stored.filter(isHead).toSorted((one, other) => one.id - other.id);
};

/** Every log that there is, also of an account that is not there (any more). */
export const allLogs = async (db: Db): Promise<readonly Head[]> =>
  (await db.getAll('evidence-heads')).filter(isHead);

type Numbered = { readonly n: number; readonly stored: unknown };

const BATCH = 200;

/** The entries of a log in batches, each in a transaction of its own, so that pages can be recorded meanwhile. */
async function* batches(
  db: Db,
  { id, cut, last }: Head,
  { signal }: Work,
): AsyncGenerator<readonly Numbered[]> {
  for (let from = cut.count + 1; from <= last.count; from += BATCH) {
    signal?.throwIfAborted();
    const range = IDBKeyRange.bound([id, from], [id, Math.min(from + BATCH - 1, last.count)]);
    const store = db.transaction('evidence').store;
    const [keys, rows] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
    yield keys.map(([, n], index) => ({ n, stored: rows[index] }));
  }
}

const timeOf = (stored: unknown): number => (isStoredEntry(stored) ? stored[0] : Number.NaN);

/** The numbers of the first and the last entry of a time; a clock that was set back may have others between. */
const boundsOf = async (db: Db, head: Head, span: Span, work: Work): Promise<readonly number[]> => {
  const { cut, last } = head;
  if (last.count === cut.count) return [0, 0];
  if (span.from === ALWAYS.from && span.to === ALWAYS.to) return [cut.count + 1, last.count];
  const within: number[] = [];
  for await (const batch of batches(db, head, work)) {
    const hits = batch.filter(({ stored }) => timeOf(stored) >= span.from && timeOf(stored) <= span.to);
    within.push(...hits.map(({ n }) => n));
  }
  return [within[0] ?? 0, within.at(-1) ?? 0];
};

type Part = { before: Mark; readonly entries: FileEntry[]; readonly later: string[] };

const takeEntry = (
  part: Part,
  { n, stored }: Numbered,
  terms: Terms,
  [first = 0, last = 0]: readonly number[],
) => {
  if (!isStoredEntry(stored)) return;
  const hash = stored[2];
  if (n < first) {
    part.before = { count: n, hash };
    return;
  }
  const entry = fromStored(n, stored, terms);
  // What cannot be read any more is left out: whoever checks the file sees that it is missing.
  if (!entry) return;
  if (n > last) part.later.push(sha256(entryText(entry)));
  else part.entries.push({ ...entry, readings: [...entry.readings], hash });
};

/**
 * A log as a file has it: the entries of a time, and of those after them the digests, so that the part can be followed up
 * to the log's last hash. Null where it has no entry of that time. Rejects when it is stopped by the signal.
 */
export const readLog = async (
  db: Db,
  head: Head,
  span: Span = ALWAYS,
  work: Work = {},
): Promise<FileChain | null> => {
  const stored: unknown = await db.get('evidence-terms', head.id);
  const terms = isTerms(stored) ? stored : NO_TERMS;
  const bounds = await boundsOf(db, head, span, work);
  if (bounds[0] === 0) return null;
  const part: Part = { before: head.cut, entries: [], later: [] };
  for await (const batch of batches(db, head, work)) {
    for (const each of batch) takeEntry(part, each, terms, bounds);
    work.tell?.((batch.at(-1)?.n ?? head.last.count) / head.last.count);
  }
  return { start: head.start, ...part, last: head.last };
};

import { STORES, type Db, type WriteTx } from './schema';

/** `closed`: the connection had ended, so that nothing was tried; opening anew and trying once more is safe. */
export type Failure = 'disk-full' | 'closed' | 'failed';
export type Written<T> =
  | { readonly kind: 'written'; readonly result: T }
  | { readonly kind: 'not-written'; readonly reason: Failure; readonly error: unknown };

const NAMES: Readonly<Record<string, Failure>> = {
  QuotaExceededError: 'disk-full',
  InvalidStateError: 'closed',
};

const failure = (error: unknown): { kind: 'not-written'; reason: Failure; error: unknown } => {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return { kind: 'not-written', reason: NAMES[name] ?? 'failed', error };
};

type Begun = { readonly tx: WriteTx } | { readonly error: unknown };
const begin = (db: Db): Begun => {
  try {
    return { tx: db.transaction([...STORES], 'readwrite', { durability: 'strict' }) };
  } catch (error) {
    return { error };
  }
};

const undo = (tx: WriteTx): void => {
  try {
    tx.abort();
  } catch {
    // It had already ended.
  }
};

/**
 * Does `work` in one durable transaction over all stores: everything of it is on disk at the end, or
 * nothing. `work` may await only requests of `tx`. Failures are values; the transaction is then undone.
 */
export const inOneTransaction = async <T>(db: Db, work: (tx: WriteTx) => Promise<T>): Promise<Written<T>> => {
  const begun = begin(db);
  if ('error' in begun) return failure(begun.error);
  const { tx } = begun;
  // The transaction's own error says why it ended (disk full); the requests only say that it did.
  const ended = tx.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await work(tx);
    const end = await ended;
    return end ? failure(end.error) : { kind: 'written', result };
  } catch (error) {
    undo(tx);
    const end = await ended;
    const aborted = error instanceof DOMException && error.name === 'AbortError';
    return failure(aborted && end ? end.error : error);
  }
};

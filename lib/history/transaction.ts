import { isNoRoom, isUnexplained } from './no-room';
import { STORES, type Db, type WriteTx } from './schema';
import { tellRoom } from './told-room';

/** `closed`: the connection had ended, so that nothing was tried; opening anew and trying once more is safe. */
export type Failure = 'disk-full' | 'closed' | 'failed';
export type Written<T> =
  | { readonly kind: 'written'; readonly result: T }
  | { readonly kind: 'not-written'; readonly reason: Failure; readonly error: unknown };

const reasonOf = (error: unknown): Failure => {
  if (isNoRoom(error)) return 'disk-full';
  const isClosed = error instanceof DOMException && error.name === 'InvalidStateError';
  return isClosed ? 'closed' : 'failed';
};

type NotWritten = Extract<Written<never>, { readonly kind: 'not-written' }>;

const failure = (error: unknown): NotWritten => {
  const reason = reasonOf(error);
  if (reason === 'disk-full') tellRoom('full');
  else if (isUnexplained(error)) tellRoom('unsure');
  return { kind: 'not-written', reason, error };
};

/** Of the error of the work and that of the transaction the one that says more: a full disk, else what is no mere abort. */
const telling = (error: unknown, ended: { readonly error: unknown } | null): unknown => {
  if (!ended || isNoRoom(error)) return error;
  const isAborted = error instanceof DOMException && error.name === 'AbortError';
  return isAborted || isNoRoom(ended.error) ? ended.error : error;
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
    return failure(telling(error, end));
  }
};

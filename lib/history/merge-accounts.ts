import { moveActions } from '../journal/move-actions';
import { allAccounts } from './accounts';
import { moveCases } from './move-cases';
import { moveSeries } from './move-series';
import { isWholeStore } from './owner';
import type { Account, Db, WriteTx } from './schema';
import { inOneTransaction, type Failure } from './transaction';

/**
 * `same`: it is one account. `unknown`: one of them is not there, or was merged already. `unlike`: one is a store in all
 * its marketplaces, the other is not.
 */
export type Merged =
  | { readonly kind: 'merged' }
  | { readonly kind: 'not-merged'; readonly reason: 'same' | 'unknown' | 'unlike' | Failure };

/** May the readings of one be the other's? Counts over all marketplaces are not those of one. */
export const isLike = (one: Account, other: Account): boolean => isWholeStore(one) === isWholeStore(other);

/** Merges within a transaction; what was merged into `from` before follows. */
export const mergeWithin = async (tx: WriteTx, from: string, into: string): Promise<void> => {
  await moveSeries(tx, from, into);
  await moveCases(tx, from, into);
  await moveActions(tx, from, into);
  const accounts = await allAccounts(tx);
  const followers = accounts.filter(account => account.id === from || account.into === from);
  await Promise.all(followers.map(account => tx.objectStore('accounts').put({ ...account, into })));
};

const attempt = async (tx: WriteTx, from: string, into: string): Promise<Merged> => {
  const accounts = await allAccounts(tx);
  const [one, other] = [from, into].map(id => accounts.find(account => account.id === id));
  if (!one || !other || other.into !== undefined) return { kind: 'not-merged', reason: 'unknown' };
  if (one.into === into) return { kind: 'merged' };
  if (one.into !== undefined) return { kind: 'not-merged', reason: 'unknown' };
  if (!isLike(one, other)) return { kind: 'not-merged', reason: 'unlike' };
  await mergeWithin(tx, from, into);
  return { kind: 'merged' };
};

/**
 * Makes one account of two, in one durable transaction: every series of `from` moves to `into`, and whatever a page shows
 * of `from` from now on is kept there too. It cannot be taken back, as equal readings of one day have become one.
 */
export const mergeAccounts = async (db: Db, from: string, into: string): Promise<Merged> => {
  if (from === into) return { kind: 'not-merged', reason: 'same' };
  const written = await inOneTransaction(db, tx => attempt(tx, from, into));
  return written.kind === 'written' ? written.result : { kind: 'not-merged', reason: written.reason };
};

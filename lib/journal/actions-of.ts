import { currentId } from '../history/accounts';
import { begin, type Rows } from '../history/read-rows';
import type { Db, ReadTx, WriteTx } from '../history/schema';
import type { Action } from './action';
import { isKeptAction, isLive, type KeptAction } from './kept-action';

/** Every sound record of an account, also of steps that were removed. */
export const keptActions = async (tx: ReadTx | WriteTx, account: string): Promise<Rows<KeptAction>> => {
  const stored: readonly unknown[] = await (tx as ReadTx)
    .objectStore('actions')
    .index('account')
    .getAll(account);
  const rows = stored.filter(isKeptAction);
  return { rows, skipped: stored.length - rows.length };
};

const newestFirst = (one: Action, other: Action): number =>
  Date.parse(other.at) - Date.parse(one.at) || (one.id < other.id ? -1 : 1);

/** What the seller did in an account, merged or not, newest first. Damaged records are left out and counted. */
export const actionsOf = async (db: Db, account: string): Promise<Rows<Action>> => {
  const tx = begin(db);
  const { rows, skipped } = await keptActions(tx, await currentId(tx, account));
  return { rows: rows.filter(isLive).toSorted(newestFirst), skipped };
};

/** What the seller did in any of these accounts, in no order. */
export const actionsOn = async (db: Db, accounts: readonly string[]): Promise<readonly Action[]> => {
  const tx = begin(db);
  const current = await Promise.all(accounts.map(account => currentId(tx, account)));
  const parts = await Promise.all([...new Set(current)].map(account => keptActions(tx, account)));
  return parts.flatMap(({ rows }) => rows).filter(isLive);
};

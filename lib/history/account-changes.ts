import type { Account } from './schema';
import { sameRecord } from './undo-entry';

/** `accounts`: those that come. `changedAccounts`: those that get a name, or of which one becomes a part of another. */
export type AccountChanges = { readonly accounts: number; readonly changedAccounts: number };

/** What became of the accounts. One that comes as a part of another is no account of its own: the other changes. */
export const accountChanges = (before: readonly Account[], after: readonly Account[]): AccountChanges => {
  const was = new Map(before.map(account => [account.id, account]));
  const other = after.filter(account => !sameRecord(was.get(account.id), account));
  const come = other.filter(({ id, into }) => !was.has(id) && into === undefined);
  return { accounts: come.length, changedAccounts: other.length - come.length };
};

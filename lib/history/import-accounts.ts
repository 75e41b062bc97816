import type { PageAccount } from '../reading';
import { toAccount } from './account-id';
import { allAccounts, storedAccount } from './accounts';
import type { ExportFile } from './export-schema';
import { isLike, mergeWithin } from './merge-accounts';
import type { Account, WriteTx } from './schema';

/** An account of a file: the id it has there, and how it is kept here. */
export type FileAccount = {
  readonly fileId: string;
  readonly account: Account;
  readonly merged: readonly Account[];
};

type Names = Pick<PageAccount, 'store' | 'country' | 'host'>;

const ownOf = ({ store, country, host }: Names): Promise<Account> =>
  toAccount({ store, country, host, assumed: store === '' && country === '' });

/** Ids are made anew from names and host, so that a live page goes on with the series that came by file. */
export const fileAccounts = ({ accounts }: Pick<ExportFile, 'accounts'>): Promise<FileAccount[]> =>
  Promise.all(
    accounts.map(async ({ id, name = '', merged = [], ...names }) => ({
      fileId: id,
      account: { ...(await ownOf(names)), ...(name !== '' && { name }) },
      merged: await Promise.all(merged.map(ownOf)),
    })),
  );

/** What the history knows is fresher than a file; only the seller's own name may be missing here. */
const putAccount = async (tx: WriteTx, account: Account): Promise<void> => {
  const known = await storedAccount(tx, account.id);
  const { name } = account;
  if (!known) await tx.objectStore('accounts').put(account);
  else if (known.name === undefined && name !== undefined)
    await tx.objectStore('accounts').put({ ...known, name });
};

/** Keeps the accounts of a file. Resolves with the account here under which what a file's account has is kept. */
export const importAccounts = async (
  tx: WriteTx,
  accounts: readonly FileAccount[],
): Promise<(fileId: string) => string> => {
  for (const { account } of accounts) await putAccount(tx, account);
  const own = new Map(accounts.map(({ fileId, account }) => [fileId, account.id]));
  const into = new Map((await allAccounts(tx)).map(account => [account.id, account.into ?? account.id]));
  return fileId => {
    const id = own.get(fileId) ?? fileId;
    return into.get(id) ?? id;
  };
};

/** Merges one account into another, if it is not merged yet and no merge of this history speaks against it. */
const followMerge = async (tx: WriteTx, from: Account, wanted: string): Promise<void> => {
  const target = (await storedAccount(tx, wanted))?.into ?? wanted;
  const into = await storedAccount(tx, target);
  const known = await storedAccount(tx, from.id);
  if (!into || known?.into !== undefined || from.id === target || !isLike(from, into)) return;
  if (!known) await tx.objectStore('accounts').put(from);
  await mergeWithin(tx, from.id, target);
};

/** Merges here what was merged where the file comes from. Throws where it was stopped. */
export const followMerges = async (
  tx: WriteTx,
  accounts: readonly FileAccount[],
  signal: AbortSignal,
): Promise<void> => {
  // One after the other: a merge may change what the next one finds.
  for (const { account, merged } of accounts)
    for (const from of merged) {
      signal.throwIfAborted();
      await followMerge(tx, from, account.id);
    }
};

import { lostAccounts } from './lost-accounts';
import type { Rows } from './read-rows';
import type { Account, Db, ReadTx, WriteTx } from './schema';

const isTextOrNone = (stored: unknown): boolean => stored === undefined || typeof stored === 'string';

const isAccount = (stored: unknown): stored is Account => {
  if (typeof stored !== 'object' || stored === null) return false;
  const { id, store, country, host, assumed, name, into } = stored as Partial<Record<keyof Account, unknown>>;
  return (
    [id, store, country, host].every(text => typeof text === 'string') &&
    typeof assumed === 'boolean' &&
    isTextOrNone(name) &&
    isTextOrNone(into)
  );
};

const byStore = (one: Account, other: Account): number =>
  one.store.localeCompare(other.store) ||
  one.country.localeCompare(other.country) ||
  one.host.localeCompare(other.host);

const sound = (stored: readonly unknown[]): Account[] => stored.filter(isAccount).toSorted(byStore);

const isMerged = ({ into }: Account): boolean => into !== undefined;

/**
 * All accounts, by store, then country; those that were merged into another are not among them. One whose record is damaged is
 * among them where it can be told whose it was (lost-accounts.ts).
 */
export const listAccounts = async (db: Db): Promise<Rows<Account>> => {
  const stored = await db.getAll('accounts');
  const rows = sound(stored);
  const skipped = stored.length - rows.length;
  const lost = skipped === 0 ? [] : await lostAccounts(db, rows);
  return { rows: [...rows.filter(account => !isMerged(account)), ...lost].toSorted(byStore), skipped };
};

/** Those that were merged into another, by store, then country. */
export const listMerged = async (db: Db): Promise<readonly Account[]> =>
  sound(await db.getAll('accounts')).filter(isMerged);

/** Every sound account, merged or not. */
export const allAccounts = async (tx: ReadTx | WriteTx): Promise<readonly Account[]> =>
  sound(await (tx as ReadTx).objectStore('accounts').getAll());

/** An account as it lies on disk, or null. */
export const storedAccount = async (tx: ReadTx | WriteTx, id: string): Promise<Account | null> => {
  const stored: unknown = await (tx as ReadTx).objectStore('accounts').get(id);
  return isAccount(stored) ? stored : null;
};

/** The id under which the readings of an account are kept: its own, or that of the account it was merged into. */
export const currentId = async (tx: ReadTx | WriteTx, id: string): Promise<string> =>
  (await storedAccount(tx, id))?.into ?? id;

/** Keeps an account as a page shows it now; what the seller made of it stays. Resolves with its current id. */
export const keepAccount = async (tx: WriteTx, account: Account): Promise<string> => {
  const { name, into } = (await storedAccount(tx, account.id)) ?? {};
  const kept = { ...account, ...(name !== undefined && { name }), ...(into !== undefined && { into }) };
  await tx.objectStore('accounts').put(kept);
  return into ?? account.id;
};

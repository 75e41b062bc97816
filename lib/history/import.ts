import type { Reading } from '../reading';
import { toAccount } from './account-id';
import type { Refusal } from '../border/complaint';
import type { ExportFile } from './export-schema';
import { checkFile } from './import-check';
import { grouped } from './grouped';
import type { Account, Db, WriteTx } from './schema';
import { importSeries, type Change, type Counts, type Group } from './import-series';
import { byName, naturalKey, naturalName } from './series-rows';
import { inOneTransaction, type Failure } from './transaction';

/** `leftOut`: cases and actions, if any, which this version does not keep. */
export type ImportOutcome =
  | ({ readonly kind: 'imported'; readonly leftOut?: number } & Counts)
  | ({ readonly kind: 'refused' } & Refusal);

const FAILURES: Readonly<Record<Failure, string>> = {
  'disk-full': 'could not be written, as the disk is full; nothing was changed',
  closed: 'was closed by another part of Benchline; nothing was changed. Try again',
  failed: 'could not be written; nothing was changed',
};

const bySeries = (readings: readonly Reading[]): Group[] =>
  grouped(readings, reading => naturalName(naturalKey(reading.account, reading)));

/** Ids are made anew from names and host, so that a live page goes on with the series that came by file. */
const ownAccounts = async (file: ExportFile): Promise<ReadonlyMap<string, Account>> => {
  const own = file.accounts.map(async ({ id, store, country, host }): Promise<[string, Account]> => {
    const assumed = store === '' && country === '';
    return [id, await toAccount({ store, country, host, assumed })];
  });
  return new Map(await Promise.all(own));
};

const importAccounts = async (tx: WriteTx, accounts: readonly Account[]): Promise<void> => {
  const store = tx.objectStore('accounts');
  const known = new Set(await store.getAllKeys());
  // The names on the page are fresher than those in a file.
  await Promise.all(accounts.filter(({ id }) => !known.has(id)).map(account => store.put(account)));
};

const importAll = async (
  tx: WriteTx,
  accounts: readonly Account[],
  groups: readonly Group[],
): Promise<Change[]> => {
  await importAccounts(tx, accounts);
  const known = byName(await tx.objectStore('series').getAll());
  const changes = await Promise.all(groups.map(group => importSeries(tx, known, group)));
  return changes.flat();
};

const counted = (changes: readonly Change[]): Counts => {
  const count = (change: Change): number => changes.filter(each => each === change).length;
  return { added: count('added'), updated: count('updated'), unchanged: count('unchanged') };
};

/**
 * Merges a file of "Export JSON" into the history: everything is checked first, everything is written
 * in one transaction, and the same file again changes nothing. The settings of the file are checked but
 * not applied: they would silently take the place of the seller's own.
 */
export const importFile = async (db: Db, text: string): Promise<ImportOutcome> => {
  const checked = checkFile(text, new Set(await db.getAllKeys('accounts')));
  if (checked.kind === 'refused') return checked;
  const { file } = checked;
  const own = await ownAccounts(file);
  const readings = file.readings.map(reading => ({
    ...reading,
    account: own.get(reading.account)?.id ?? reading.account,
  }));
  const written = await inOneTransaction(db, tx => importAll(tx, [...own.values()], bySeries(readings)));
  if (written.kind === 'not-written')
    return { kind: 'refused', field: 'history', reason: FAILURES[written.reason] };
  const leftOut = file.cases.length + file.actions.length;
  return { kind: 'imported', ...counted(written.result), ...(leftOut > 0 && { leftOut }) };
};

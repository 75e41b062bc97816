import type { Reading } from '../reading';
import { toAccount } from './account-id';
import type { Refusal } from '../border/complaint';
import type { ExportFile } from './export-schema';
import { checkFile } from './import-check';
import { mergeRows } from './merge';
import { isRow, keyOf, sameContent, toRow, type Row, type RowKey } from './row';
import type { Account, Db, SeriesRow, WriteTx } from './schema';
import { byName, ensureSeries, facetOf, naturalKey, naturalName } from './series-rows';
import { inOneTransaction, type Failure } from './transaction';

/** Readings by what became of them. `leftOut`: cases and actions, if any, which this version does not keep. */
export type Counts = { readonly added: number; readonly updated: number; readonly unchanged: number };
export type ImportOutcome =
  | ({ readonly kind: 'imported'; readonly leftOut?: number } & Counts)
  | ({ readonly kind: 'refused' } & Refusal);

type Group = [Reading, ...Reading[]];
type Change = keyof Counts;

const FAILURES: Readonly<Record<Failure, string>> = {
  'disk-full': 'could not be written, as the disk is full; nothing was changed',
  closed: 'was closed by another part of Benchline; nothing was changed. Try again',
  failed: 'could not be written; nothing was changed',
};

/** Ids are made anew from names and host, so that a live page goes on with the series that came by file. */
const ownAccounts = async (file: ExportFile): Promise<ReadonlyMap<string, Account>> => {
  const own = file.accounts.map(async ({ id, store, country, host }): Promise<[string, Account]> => {
    const assumed = store === '' && country === '';
    return [id, await toAccount({ store, country, host, assumed })];
  });
  return new Map(await Promise.all(own));
};

const bySeries = (readings: readonly Reading[]): Group[] => {
  const groups = new Map<string, Group>();
  for (const reading of readings) {
    const name = naturalName(naturalKey(reading.account, reading));
    const group = groups.get(name);
    if (group) group.push(reading);
    else groups.set(name, [reading]);
  }
  return [...groups.values()];
};

type Keyed = ReadonlyMap<string, { readonly key: RowKey; readonly row: Row }>;

const keyed = (series: SeriesRow, rows: readonly Row[]): Keyed => {
  const all = new Map<string, { key: RowKey; row: Row }>();
  for (const row of rows) {
    const key = keyOf(series, row);
    const same = all.get(key.join());
    all.set(key.join(), { key, row: same ? mergeRows(series, same.row, row) : row });
  }
  return all;
};

const same = (one: Row, other: Row): boolean =>
  one[0] === other[0] && one[1] === other[1] && sameContent(one, other);

const importSeries = async (
  tx: WriteTx,
  known: ReadonlyMap<string, SeriesRow>,
  group: Group,
): Promise<Change[]> => {
  const facets = group.map(reading => facetOf(reading, reading.page));
  const { series, placeOf } = await ensureSeries(tx, known, naturalKey(group[0].account, group[0]), facets);
  const rows = group.map(reading =>
    toRow(
      reading,
      placeOf(facetOf(reading, reading.page)),
      Date.parse(reading.firstSeen),
      Date.parse(reading.lastSeen),
    ),
  );
  const store = tx.objectStore('readings');
  const stored: unknown[] = await store.getAll(IDBKeyRange.bound([series.id], [series.id, []]));
  const old = keyed(series, stored.filter(isRow));
  const writes: Promise<unknown>[] = [];
  const changes = [...keyed(series, rows)].map(([name, { key, row }]): Change => {
    const before = old.get(name)?.row;
    const after = before ? mergeRows(series, before, row) : row;
    if (before && same(before, after)) return 'unchanged';
    writes.push(store.put(after, key));
    return before ? 'updated' : 'added';
  });
  await Promise.all(writes);
  return changes;
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

import type { Reading } from '../reading';
import { toAccount } from './account-id';
import type { Refusal } from '../border/complaint';
import type { ExportFile } from './export-schema';
import { checkFile } from './import-check';
import { mergeRows } from './merge';
import { blockKey, rowName, rowsOf, withRows } from './block';
import { grouped } from './grouped';
import { sameContent, toRow, type Row } from './row';
import type { Account, Db, SeriesRow, WriteTx } from './schema';
import { byName, ensureSeries, facetOf, naturalKey, naturalName, type Placing } from './series-rows';
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

const toRows = (group: Group, placeOf: Placing['placeOf']): Row[] =>
  group.map(reading => {
    const facet = placeOf(facetOf(reading, reading.page));
    return toRow(reading, facet, Date.parse(reading.firstSeen), Date.parse(reading.lastSeen));
  });

/** Rows by name; of two with one name, what both say. */
const byRowName = (series: SeriesRow, rows: readonly Row[]): Map<string, Row> => {
  const named = new Map<string, Row>();
  for (const row of rows) {
    const name = rowName(series.kind, row);
    const same = named.get(name);
    named.set(name, same ? mergeRows(series, same, row) : row);
  }
  return named;
};

const equal = (one: Row, other: Row): boolean =>
  one[0] === other[0] && one[1] === other[1] && sameContent(one, other);

type Merged = { readonly change: Change; readonly row: Row };

const merge = (series: SeriesRow, old: Row | undefined, row: Row): Merged => {
  if (!old) return { change: 'added', row };
  const both = mergeRows(series, old, row);
  return { change: equal(old, both) ? 'unchanged' : 'updated', row: both };
};

const importBlock = async (
  tx: WriteTx,
  series: SeriesRow,
  rows: readonly [Row, ...Row[]],
): Promise<Change[]> => {
  const store = tx.objectStore('blocks');
  const key = blockKey(series, rows[0]);
  const stored: unknown = await store.get(key);
  const old = byRowName(series, rowsOf(stored));
  const merged = [...byRowName(series, rows)].map(([name, row]) => merge(series, old.get(name), row));
  const news = merged.filter(({ change }) => change !== 'unchanged').map(({ row }) => row);
  if (news.length > 0) await store.put(withRows(series.kind, stored, news) as Row[], key);
  return merged.map(({ change }) => change);
};

const importSeries = async (
  tx: WriteTx,
  known: ReadonlyMap<string, SeriesRow>,
  group: Group,
): Promise<Change[]> => {
  const facets = group.map(reading => facetOf(reading, reading.page));
  const { series, placeOf } = await ensureSeries(tx, known, naturalKey(group[0].account, group[0]), facets);
  const blocks = grouped(toRows(group, placeOf), row => blockKey(series, row).join());
  const changes = await Promise.all(blocks.map(rows => importBlock(tx, series, rows)));
  return changes.flat();
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

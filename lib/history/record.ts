import type { PageRead, PageReading } from '../reading';
import { keepAccount } from './accounts';
import { facetOf } from './facet';
import type { Placed } from './place';
import { ownerFor, ownersOf, type Owners } from './owner';
import { recordReport } from './record-report';
import { recordRow } from './record-row';
import { grouped } from './grouped';
import { toRow } from './row';
import type { Account, Db, SeriesRow, WriteTx } from './schema';
import { byName, ensureSeries, naturalKey, naturalName, storedSeries } from './series-rows';
import { inOneTransaction, type Failure } from './transaction';

/** Rows by what became of them. */
type Kept = {
  readonly added: number;
  readonly extended: number;
  readonly there: number;
};
export type Recorded =
  ({ readonly kind: 'kept' } & Kept) | { readonly kind: 'not-kept'; readonly reason: Failure };

const recordSeries = async (
  tx: WriteTx,
  known: ReadonlyMap<string, SeriesRow>,
  account: string,
  readings: readonly [PageReading, ...PageReading[]],
  { page, at }: { page: string; at: number },
): Promise<Placed['kind'][]> => {
  const facets = readings.map(reading => facetOf(reading, page));
  const { series, placeOf } = await ensureSeries(tx, known, naturalKey(account, readings[0]), facets);
  const toPlace = (reading: PageReading) => toRow(reading, placeOf(facetOf(reading, page)), at, at);
  if (series.kind === 'report') return recordReport(tx, series, readings.map(toPlace));
  const kinds: Placed['kind'][] = [];
  // One after the other: two of one series must see each other.
  for (const reading of readings) kinds.push(await recordRow(tx, series, toPlace(reading)));
  return kinds;
};

/** The readings of one owner. */
type Part = { readonly account: Account; readonly readings: readonly PageReading[] };

/** A page that gives no reading still says that its account is there. */
const partsOf = ({ readings }: PageRead, owners: Owners): readonly Part[] => {
  const [first, ...others] = grouped(readings, reading => ownerFor(reading, owners).id);
  if (!first) return [{ account: owners.page, readings: [] }];
  return [first, ...others].map(part => ({ account: ownerFor(part[0], owners), readings: part }));
};

const recordPart = async (
  tx: WriteTx,
  { account, readings }: Part,
  when: { page: string; at: number },
): Promise<Placed['kind'][]> => {
  const owner = await keepAccount(tx, account);
  const known = byName(await storedSeries(tx, owner));
  const groups = grouped(readings, reading => naturalName(naturalKey(owner, reading)));
  const kinds = await Promise.all(groups.map(group => recordSeries(tx, known, owner, group, when)));
  return kinds.flat();
};

const recordAll = async (
  tx: WriteTx,
  owners: Owners,
  read: PageRead,
  at: number,
): Promise<Placed['kind'][]> => {
  const kinds: Placed['kind'][] = [];
  // One after the other: the seller may have merged their owners.
  for (const part of partsOf(read, owners))
    kinds.push(...(await recordPart(tx, part, { page: read.path, at })));
  return kinds;
};

/**
 * Keeps a page's readings, seen at `at`, in one durable transaction: all of them or none. A reading
 * equal to the last of its series on the same local day extends that row; any other is a new row. What counts for
 * all marketplaces goes to the store's own account (owner.ts), and what was merged, to what it was merged into.
 */
export const recordPage = async (db: Db, read: PageRead, at: Date): Promise<Recorded> => {
  const owners = await ownersOf(read.account);
  const written = await inOneTransaction(db, tx => recordAll(tx, owners, read, at.getTime()));
  if (written.kind === 'not-written') return { kind: 'not-kept', reason: written.reason };
  const count = (kind: Placed['kind']): number => written.result.filter(each => each === kind).length;
  return {
    kind: 'kept',
    added: count('add'),
    extended: count('extend'),
    there: count('there'),
  };
};

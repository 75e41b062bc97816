import type { PageRead, PageReading } from '../reading';
import { toAccount } from './account-id';
import { facetOf } from './facet';
import type { Placed } from './place';
import { recordRow } from './record-row';
import { grouped } from './grouped';
import { toRow } from './row';
import type { Account, Db, SeriesRow, WriteTx } from './schema';
import { byName, ensureSeries, naturalKey, naturalName, storedSeries } from './series-rows';
import { inOneTransaction, type Failure } from './transaction';

/** Rows by what became of them; `account` is the id under which they are kept. */
type Kept = {
  readonly account: string;
  readonly added: number;
  readonly extended: number;
  readonly there: number;
};
export type Recorded =
  | ({ readonly kind: 'kept' } & Kept)
  | { readonly kind: 'not-kept'; readonly account: string; readonly reason: Failure };

const recordSeries = async (
  tx: WriteTx,
  known: ReadonlyMap<string, SeriesRow>,
  account: string,
  readings: readonly [PageReading, ...PageReading[]],
  { page, at }: { page: string; at: number },
): Promise<Placed['kind'][]> => {
  const facets = readings.map(reading => facetOf(reading, page));
  const { series, placeOf } = await ensureSeries(tx, known, naturalKey(account, readings[0]), facets);
  const kinds: Placed['kind'][] = [];
  // One after the other: two of one series must see each other.
  for (const reading of readings) {
    const row = toRow(reading, placeOf(facetOf(reading, page)), at, at);
    kinds.push(await recordRow(tx, series, row));
  }
  return kinds;
};

const recordAll = async (
  tx: WriteTx,
  account: Account,
  read: PageRead,
  at: number,
): Promise<Placed['kind'][]> => {
  const [, stored] = await Promise.all([
    tx.objectStore('accounts').put(account),
    storedSeries(tx, account.id),
  ]);
  const known = byName(stored);
  const groups = grouped(read.readings, reading => naturalName(naturalKey(account.id, reading)));
  const when = { page: read.path, at };
  const kinds = await Promise.all(groups.map(group => recordSeries(tx, known, account.id, group, when)));
  return kinds.flat();
};

/**
 * Keeps a page's readings, seen at `at`, in one durable transaction: all of them or none. A reading
 * equal to the last of its series on the same local day extends that row; any other is a new row.
 */
export const recordPage = async (db: Db, read: PageRead, at: Date): Promise<Recorded> => {
  const account = await toAccount(read.account);
  const written = await inOneTransaction(db, tx => recordAll(tx, account, read, at.getTime()));
  if (written.kind === 'not-written')
    return { kind: 'not-kept', account: account.id, reason: written.reason };
  const count = (kind: Placed['kind']): number => written.result.filter(each => each === kind).length;
  return {
    kind: 'kept',
    account: account.id,
    added: count('add'),
    extended: count('extend'),
    there: count('there'),
  };
};

import type { PageRead, PageReading } from '../reading';
import { toAccount } from './account-id';
import { placeReport, placeSeen, type Placed } from './place';
import { isRow, keyOf, toRow, type Row } from './row';
import type { Account, Db, SeriesRow, WriteTx } from './schema';
import { byName, ensureSeries, facetOf, naturalKey, naturalName, storedSeries } from './series-rows';
import { inOneTransaction, type Failure } from './transaction';

/** Rows by what became of them; `account` is the id under which they are kept. */
export type Kept = {
  readonly account: string;
  readonly added: number;
  readonly extended: number;
  readonly there: number;
};
export type Recorded =
  | ({ readonly kind: 'kept' } & Kept)
  | { readonly kind: 'not-kept'; readonly account: string; readonly reason: Failure };

type Tx = WriteTx;
const sound = (stored: unknown): Row | undefined => (isRow(stored) ? stored : undefined);

const before = async (tx: Tx, id: number, upTo: number | []): Promise<Row | undefined> => {
  const range = IDBKeyRange.bound([id], [id, upTo]);
  const cursor = await tx.objectStore('readings').openCursor(range, 'prev');
  return sound(cursor?.value);
};

const after = async (tx: Tx, id: number, at: number): Promise<Row | undefined> => {
  const range = IDBKeyRange.bound([id, at], [id, []], true);
  const [row] = await tx.objectStore('readings').getAll(range, 1);
  return sound(row);
};

const freeTime = async (tx: Tx, id: number, at: number): Promise<number> => {
  const taken = await tx.objectStore('readings').getKey([id, at]);
  return taken === undefined ? at : freeTime(tx, id, at + 1);
};

const placeAmongSeen = async (tx: Tx, { id }: SeriesRow, next: Row): Promise<Placed> => {
  const last = await before(tx, id, []);
  if (!last || last[0] < next[0]) return placeSeen(last, undefined, next);
  // Rows at or after this moment exist: the clock was set back, or another tab was faster.
  const placed = placeSeen(await before(tx, id, next[0]), await after(tx, id, next[0]), next);
  if (placed.kind !== 'add') return placed;
  const [at, ...rest] = next;
  return { kind: 'add', row: [await freeTime(tx, id, at), ...rest] };
};

const placeInReport = async (tx: Tx, series: SeriesRow, next: Row): Promise<Placed> =>
  placeReport(sound(await tx.objectStore('readings').get(keyOf(series, next))), next);

const recordRow = async (tx: Tx, series: SeriesRow, next: Row): Promise<Placed['kind']> => {
  const placed = await (series.kind === 'report' ? placeInReport : placeAmongSeen)(tx, series, next);
  if (placed.kind !== 'there') await tx.objectStore('readings').put(placed.row, keyOf(series, placed.row));
  return placed.kind;
};

const recordSeries = async (
  tx: Tx,
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

const bySeries = (account: string, readings: readonly PageReading[]): [PageReading, ...PageReading[]][] => {
  const groups = new Map<string, [PageReading, ...PageReading[]]>();
  for (const reading of readings) {
    const name = naturalName(naturalKey(account, reading));
    const group = groups.get(name);
    if (group) group.push(reading);
    else groups.set(name, [reading]);
  }
  return [...groups.values()];
};

const recordAll = async (tx: Tx, account: Account, read: PageRead, at: number): Promise<Placed['kind'][]> => {
  const [, stored] = await Promise.all([
    tx.objectStore('accounts').put(account),
    storedSeries(tx, account.id),
  ]);
  const known = byName(stored);
  const groups = bySeries(account.id, read.readings);
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

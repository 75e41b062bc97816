import type { PageRead, PageReading } from '../reading';
import { toAccount } from './account-id';
import { placeReport, placeSeen, type Placed } from './place';
import { blockKey, rowName, rowsOf, spanOf, timeOf, withRows, type BlockKey } from './block';
import { grouped } from './grouped';
import { toRow, type Row } from './row';
import type { Account, Db, Kind, SeriesRow, WriteTx } from './schema';
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

/** Longer than any local day, so that every row of one day is near. */
const NEAR = 2 * 86_400_000;

type Block = { readonly key: BlockKey; readonly stored: unknown };

const readBlocks = (tx: WriteTx, { id }: SeriesRow, times: readonly number[]): Promise<Block[]> => {
  const spans = [...new Set(times.map(spanOf))];
  return Promise.all(
    spans.map(async span => ({ key: [id, span], stored: await tx.objectStore('blocks').get([id, span]) })),
  );
};

const freeTime = (rows: readonly Row[], at: number): number =>
  rows.some(([firstSeen]) => firstSeen === at) ? freeTime(rows, at + 1) : at;

/** Rows at or after this moment are there only when the clock was set back or another tab was faster. */
const placeAmongSeen = (rows: readonly Row[], next: Row): Placed => {
  const [at, ...rest] = next;
  const before = rows.findLast(([firstSeen]) => firstSeen <= at);
  const after = rows.find(([firstSeen]) => firstSeen > at);
  const placed = placeSeen(before, after, next);
  return placed.kind === 'add' ? { kind: 'add', row: [freeTime(rows, at), ...rest] } : placed;
};

const place = (kind: Kind, rows: readonly Row[], next: Row): Placed =>
  kind === 'report'
    ? placeReport(
        rows.find(row => rowName(kind, row) === rowName(kind, next)),
        next,
      )
    : placeAmongSeen(rows, next);

const recordRow = async (tx: WriteTx, series: SeriesRow, next: Row): Promise<Placed['kind']> => {
  const { kind } = series;
  const time = timeOf(kind, next);
  const blocks = await readBlocks(tx, series, [time - NEAR, time, time + NEAR]);
  const placed = place(
    kind,
    blocks.flatMap(({ stored }) => rowsOf(stored)),
    next,
  );
  if (placed.kind === 'there') return placed.kind;
  const key = blockKey(series, placed.row);
  const old = blocks.find(block => block.key[1] === key[1]);
  // What is corrupt in the block goes back as it came; it is counted whenever it is read.
  await tx.objectStore('blocks').put(withRows(kind, old?.stored, [placed.row]) as Row[], key);
  return placed.kind;
};

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

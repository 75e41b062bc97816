import type { PageRead, PageReading } from '../reading';
import { appendEvidence, type News } from '../evidence/append';
import { keepAccount } from './accounts';
import { facetOf } from './facet';
import type { Placed } from './place';
import { ownerFor, ownersOf, type Owners } from './owner';
import { recordReport } from './record-report';
import { recordRow, type Noted } from './record-row';
import { grouped } from './grouped';
import { toRow, type Row } from './row';
import type { Account, Db, SeriesRow, WriteTx } from './schema';
import { byName, ensureSeries, naturalKey, naturalName, storedSeries } from './series-rows';
import { tellRoom } from './told-room';
import { inOneTransaction, type Failure } from './transaction';

/** Rows by what became of them. */
type Kept = {
  readonly added: number;
  readonly extended: number;
  readonly there: number;
};
export type Recorded =
  ({ readonly kind: 'kept' } & Kept) | { readonly kind: 'not-kept'; readonly reason: Failure };

/** A reading with what became of it. */
type Told = Noted & { readonly reading: PageReading };

/** A page at a moment (ms), read by a version of Benchline. */
type When = { readonly page: string; readonly at: number; readonly benchline: string };

const recordRows = async (
  tx: WriteTx,
  series: SeriesRow,
  rows: readonly Row[],
): Promise<readonly Noted[]> => {
  if (series.kind === 'report') return recordReport(tx, series, rows);
  const noted: Noted[] = [];
  // One after the other: two of one series must see each other.
  for (const row of rows) noted.push(await recordRow(tx, series, row));
  return noted;
};

const recordSeries = async (
  tx: WriteTx,
  known: ReadonlyMap<string, SeriesRow>,
  account: string,
  readings: readonly [PageReading, ...PageReading[]],
  { page, at }: When,
): Promise<readonly Told[]> => {
  const facets = readings.map(reading => facetOf(reading, page));
  const { series, placeOf } = await ensureSeries(tx, known, naturalKey(account, readings[0]), facets);
  const toPlace = (reading: PageReading) => toRow(reading, placeOf(facetOf(reading, page)), at, at);
  const noted = await recordRows(tx, series, readings.map(toPlace));
  return noted.flatMap((each, index) => {
    const reading = readings[index];
    return reading ? [{ ...each, reading }] : [];
  });
};

/** The readings of one owner. */
type Part = { readonly account: Account; readonly readings: readonly PageReading[] };

/** A page that gives no reading still says that its account is there. */
const partsOf = ({ readings }: PageRead, owners: Owners): readonly Part[] => {
  const [first, ...others] = grouped(readings, reading => ownerFor(reading, owners).id);
  if (!first) return [{ account: owners.page, readings: [] }];
  return [first, ...others].map(part => ({ account: ownerFor(part[0], owners), readings: part }));
};

const newsOf = (told: readonly Told[]): readonly News[] => told.filter(({ isNews }) => isNews);

const recordPart = async (tx: WriteTx, { account, readings }: Part, when: When): Promise<readonly Told[]> => {
  const owner = await keepAccount(tx, account);
  const known = byName(await storedSeries(tx, owner));
  const groups = grouped(readings, reading => naturalName(naturalKey(owner, reading)));
  const told = (await Promise.all(groups.map(group => recordSeries(tx, known, owner, group, when)))).flat();
  await appendEvidence(tx, { owner, account, ...when, news: newsOf(told) });
  return told;
};

const recordAll = async (tx: WriteTx, owners: Owners, read: PageRead, when: When): Promise<Told[]> => {
  const told: Told[] = [];
  // One after the other: the seller may have merged their owners.
  for (const part of partsOf(read, owners)) told.push(...(await recordPart(tx, part, when)));
  return told;
};

/**
 * Keeps a page's readings, seen at `at`, in one durable transaction: all of them or none. A reading
 * equal to the last of its series on the same local day extends that row; any other is a new row. What counts for
 * all marketplaces goes to the store's own account (owner.ts), and what was merged, to what it was merged into. What is new is
 * entered into the evidence log in the same transaction, with the version of Benchline ('' where it is not known).
 */
export const recordPage = async (db: Db, read: PageRead, at: Date, benchline = ''): Promise<Recorded> => {
  const owners = await ownersOf(read.account);
  const written = await inOneTransaction(db, tx =>
    recordAll(tx, owners, read, { page: read.path, at: at.getTime(), benchline }),
  );
  if (written.kind === 'not-written') return { kind: 'not-kept', reason: written.reason };
  tellRoom('kept');
  const count = (kind: Placed['kind']): number => written.result.filter(each => each.kind === kind).length;
  return {
    kind: 'kept',
    added: count('add'),
    extended: count('extend'),
    there: count('there'),
  };
};

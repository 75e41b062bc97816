import type { Reading, SeriesKey } from '../reading';
import { judgedRange, recentRange } from './look-back';
import { begin, latestOf, readRange, skippedIn, type Range, type Rows } from './read-rows';
import { currentId } from './accounts';
import type { Db, Kind, ReadTx, SeriesRow } from './schema';
import { byName, isSeriesRow, naturalName, storedSeries } from './series-rows';

export type { Range, Rows } from './read-rows';

/** A read with the number of damaged series among what was skipped: all readings of each are lost with it. */
export type WithBroken<T> = Rows<T> & { readonly broken: number };

/** One series: rows ascending by firstSeen. */
export type Series = { readonly key: SeriesKey; readonly rows: readonly Reading[] };

/**
 * A series for overviews: the newest reading, and rows as far back as was asked for (look-back.ts). A row of a clock that
 * once was ahead is the newest only where there is no other of these days, so that pages and popup agree.
 */
export type ListedSeries = Series & {
  readonly account: string;
  readonly kind: Kind;
  readonly latest: Reading | null;
};

/** The stored series of an account, merged or not, sound or not, in a transaction that stays open. */
type Shelf = { readonly tx: ReadTx; readonly owner: string; readonly stored: readonly unknown[] };

const openShelf = async (db: Db, account: string): Promise<Shelf> => {
  const tx = begin(db);
  const owner = await currentId(tx, account);
  return { tx, owner, stored: await storedSeries(tx, owner) };
};

const readKeys = async (
  { tx, owner, stored }: Shelf,
  keys: readonly SeriesKey[],
  range: Range,
): Promise<WithBroken<Series>> => {
  const known = byName(stored);
  const kind = range.kind ?? 'seen';
  const read = async (key: SeriesKey): Promise<Series & { skipped: number }> => {
    const series = known.get(naturalName({ ...key, account: owner, kind }));
    return { key, ...(series ? await readRange(tx, series, range) : { rows: [], skipped: 0 }) };
  };
  const parts = await Promise.all(keys.map(read));
  return {
    rows: parts.map(({ key, rows }) => ({ key, rows })),
    skipped: skippedIn(parts) + stored.length - known.size,
    broken: stored.length - known.size,
  };
};

const readReports = (
  { tx, stored }: Shelf,
  metrics: ReadonlySet<string>,
  range: Range,
): Promise<readonly Series[]> => {
  const reports = stored
    .filter(isSeriesRow)
    .filter(({ kind, metric, window }) => kind === 'report' && window !== 'P1D' && metrics.has(metric));
  return Promise.all(
    reports.map(async series => ({ key: series, rows: (await readRange(tx, series, range)).rows })),
  );
};

/** Many series of one account, merged or not, in one transaction, in the order of `keys`; one without rows is empty. */
export const readSeriesOfPage = async (
  db: Db,
  account: string,
  keys: readonly SeriesKey[],
  range: Range = {},
): Promise<WithBroken<Series>> => readKeys(await openShelf(db, account), keys, range);

/**
 * The same with `past`, in the same transaction: the rows of reports about any of these metrics, in months or weeks, so
 * that they may stand for windows before the first reading. Corrupt ones are left out in silence: pages that show them
 * count them.
 */
export const readSeriesWithReports = async (
  db: Db,
  account: string,
  keys: readonly SeriesKey[],
  metrics: ReadonlySet<string>,
  range: Range = {},
): Promise<Rows<Series> & { readonly past: readonly Series[] }> => {
  const shelf = await openShelf(db, account);
  const [series, past] = await Promise.all([
    readKeys(shelf, keys, range),
    readReports(shelf, metrics, range),
  ]);
  return { ...series, past };
};

/** One series' readings, ascending; none when the series does not exist. */
export const readSeries = async (
  db: Db,
  account: string,
  key: SeriesKey,
  range: Range = {},
): Promise<WithBroken<Reading>> => {
  const { rows, ...left } = await readSeriesOfPage(db, account, [key], range);
  return { rows: rows[0]?.rows ?? [], ...left };
};

/** How much of each series a list brings: the rows by which it is judged, or not many more than the newest. */
export type Depth = 'judged' | 'newest';

const readDepth = async (tx: ReadTx, series: SeriesRow, at: Date, depth: Depth): Promise<Rows<Reading>> => {
  const recent = depth === 'newest' ? await readRange(tx, series, recentRange(at)) : null;
  return recent && recent.rows.length > 0 ? recent : readRange(tx, series, judgedRange(at));
};

type Listed = { readonly series: ListedSeries; readonly skipped: number };
const listOne = async (tx: ReadTx, series: SeriesRow, at: Date, depth: Depth): Promise<Listed> => {
  const { account, kind, metric, scope, window } = series;
  const { rows, skipped } = await readDepth(tx, series, at, depth);
  const latest = rows.at(-1) ?? (await latestOf(tx, series));
  return { series: { key: { metric, scope, window }, account, kind, latest, rows }, skipped };
};

/** Every series of every account that has readings, as of `at`; `rows` as far back as `depth` says. */
export const listSeries = async (
  db: Db,
  at: Date,
  depth: Depth = 'judged',
): Promise<WithBroken<ListedSeries>> => {
  const tx = begin(db);
  const stored: unknown[] = await tx.objectStore('series').getAll();
  const sound = stored.filter(isSeriesRow);
  const listed = await Promise.all(sound.map(series => listOne(tx, series, at, depth)));
  return {
    rows: listed.map(({ series }) => series).filter(({ latest }) => latest !== null),
    skipped: skippedIn(listed) + stored.length - sound.length,
    broken: stored.length - sound.length,
  };
};

/** Every reading of the database, series by series, for the export. */
export const readEverything = async (db: Db): Promise<WithBroken<Reading>> => {
  const tx = begin(db);
  const stored: unknown[] = await tx.objectStore('series').getAll();
  const sound = stored.filter(isSeriesRow);
  const parts = await Promise.all(sound.map(series => readRange(tx, series, {})));
  return {
    rows: parts.flatMap(({ rows }) => rows),
    skipped: skippedIn(parts) + stored.length - sound.length,
    broken: stored.length - sound.length,
  };
};

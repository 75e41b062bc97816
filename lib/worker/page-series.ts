import type { PageRead, PageReading, Reading, SeriesKey } from '../reading';
import { seriesName } from '../reading';
import type { Db } from '../history/schema';
import { judgedRange } from '../history/look-back';
import { ownerFor, type Owners } from '../history/owner';
import { skippedIn } from '../history/read-rows';
import { readSeriesWithReports, type Rows, type Series } from '../history/series';

/** The reading as history would keep it, had it been seen only now. */
const asKept = (reading: PageReading, { path }: PageRead, owners: Owners, at: Date): Reading => ({
  ...reading,
  account: ownerFor(reading, owners).id,
  page: path,
  firstSeen: at.toISOString(),
  lastSeen: at.toISOString(),
});

const isSeen = ({ source }: PageReading): boolean => source !== 'report';

const keyOf = ({ metric, scope, window }: PageReading): SeriesKey => ({ metric, scope, window });

/** The series of the page without any history: each holds what the page shows now. */
export const seriesOfToday = (read: PageRead, owners: Owners, at: Date): Series[] =>
  read.readings
    .filter(isSeen)
    .map(reading => ({ key: keyOf(reading), rows: [asKept(reading, read, owners, at)] }));

/** Adds what the page shows now to series that lack it, because it could not be written. */
export const withToday = (series: readonly Series[], today: readonly Series[]): Series[] => {
  const rows = new Map(today.map(({ key, rows }) => [seriesName(key), rows]));
  return series.map(each => ({
    key: each.key,
    rows: [...each.rows, ...(rows.get(seriesName(each.key)) ?? [])],
  }));
};

/** What history holds of a page: its series, and the rows of reports on its metrics. */
export type OfHistory = Rows<Series> & { readonly past: readonly Series[] };

/** The series of the page from history, as far back as they are judged; not in the page's order. */
export const seriesOfHistory = async (
  db: Db,
  read: PageRead,
  owners: Owners,
  at: Date,
): Promise<OfHistory> => {
  const seen = read.readings.filter(isSeen);
  const byOwner = [...Map.groupBy(seen, reading => ownerFor(reading, owners).id)];
  const metrics = new Set(seen.map(({ metric }) => metric));
  const range = judgedRange(at);
  const parts = await Promise.all(
    byOwner.map(([owner, readings]) => readSeriesWithReports(db, owner, readings.map(keyOf), metrics, range)),
  );
  return {
    rows: parts.flatMap(({ rows }) => rows),
    skipped: skippedIn(parts),
    past: parts.flatMap(({ past }) => past),
  };
};

import { marketplaceOf } from '../answer/marketplace';
import type { Window } from '../catalogue/metric';
import { findMetric } from '../catalogue/metrics';
import { ownerFor, type Owners } from '../history/owner';
import type { Db } from '../history/schema';
import { readSeriesOfPage } from '../history/series';
import { keepsTarget } from '../insight/gap';
import { targetOf } from '../insight/target';
import type { PageRead, PageReading, Reading } from '../reading';

const MS_A_DAY = 86_400_000;
/** Longer than any window with counts. */
const LOOK_BACK = 200 * MS_A_DAY;
/** How long a row of Amazon's reports is; the shorter, the sooner it has left. */
const LENGTHS: readonly Window[] = ['P1D', 'P1W', 'P1M'];

/** Counts and a target that is missed: only then a report can tell when it is kept again. */
const isMissed = (reading: PageReading, country: string | null): boolean => {
  const metric = findMetric(reading.metric);
  if (!metric || reading.value === null || !reading.counts || reading.source === 'report') return false;
  const target = metric.unit === 'rate' ? targetOf(reading, metric, country) : null;
  return target !== null && !keepsTarget(reading.value, target);
};

/** The recent rows of Amazon's report for the readings of a page that miss their target; most pages have none. */
export const reportRowsFor = async (
  db: Db,
  read: PageRead,
  owners: Owners,
  at: Date,
): Promise<readonly Reading[]> => {
  const country = marketplaceOf(read.account);
  const missed = read.readings.filter(reading => isMissed(reading, country));
  const since = new Date(at.getTime() - LOOK_BACK);
  const parts = await Promise.all(
    missed.map(reading =>
      readSeriesOfPage(
        db,
        ownerFor(reading, owners).id,
        LENGTHS.map(window => ({ metric: reading.metric, scope: reading.scope, window })),
        { kind: 'report', since },
      ),
    ),
  );
  return parts.flatMap(({ rows }) => rows.flatMap(series => series.rows));
};

import type { Reading } from '../reading';
import { currentId } from './accounts';
import { recentRange } from './look-back';
import { begin, readRange } from './read-rows';
import type { Db } from './schema';
import { isSeriesRow, storedSeries } from './series-rows';

/** The newest reading of the last month of each series of an account, merged or not, that is of one of these metrics. */
export const newestOf = async (
  db: Db,
  account: string,
  metrics: ReadonlySet<string>,
  at: Date,
): Promise<readonly Reading[]> => {
  if (metrics.size === 0) return [];
  const tx = begin(db);
  const stored = await storedSeries(tx, await currentId(tx, account));
  const wanted = stored
    .filter(isSeriesRow)
    .filter(({ kind, metric }) => kind === 'seen' && metrics.has(metric));
  const parts = await Promise.all(wanted.map(series => readRange(tx, series, recentRange(at))));
  return parts.flatMap(({ rows }) => rows.slice(-1));
};

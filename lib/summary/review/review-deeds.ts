import type { ListedSeries } from '../../history/series';
import { pastOf } from '../../insight/past';
import type { Action } from '../../journal/action';
import { deedsOf, type Deed } from '../../journal/deeds';
import { judgedRows } from '../judged-together';
import type { Known } from '../order';
import type { Reader } from '../reader';

/** What the seller did, and the reports that tell of windows before the first reading. */
export type Doing = {
  readonly actions: readonly Action[];
  readonly reports: readonly ListedSeries[];
};

/** Of each series what the seller did for it, with what was known at the reader's instant of what came after. */
export const reviewDeeds = (
  entries: readonly Known[],
  { actions, reports }: Doing,
  { at, timeZone }: Pick<Reader, 'at' | 'timeZone'>,
): ReadonlyMap<Known, readonly Deed[]> => {
  const done = actions.filter(action => Date.parse(action.at) <= at.getTime());
  // Days say nothing of windows: they would be counted as part of them.
  const buckets = reports.filter(({ key }) => key.window !== 'P1D');
  return new Map(
    entries.map(entry => {
      const { metric, series } = entry;
      const known = { rows: judgedRows(entry), past: pastOf(buckets, series.key) };
      return [entry, deedsOf({ actions: done, series: series.key, ...known, metric, at, timeZone })];
    }),
  );
};

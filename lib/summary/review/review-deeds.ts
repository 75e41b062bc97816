import type { ListedSeries } from '../../history/series';
import { pastOf } from '../../insight/past';
import type { Action } from '../../journal/action';
import { tipIdsFor } from '../../catalogue/tips';
import { deedsOf, triedFor, type Deed, type Done } from '../../journal/deeds';
import { judgedRows } from '../judged-together';
import type { Known } from '../order';
import type { Reader } from '../reader';

/** What the seller did, and the reports that tell of windows before the first reading. */
export type Doing = {
  readonly actions: readonly Action[];
  readonly reports: readonly ListedSeries[];
};

/** What was done for a series, with what came after it, and what of the tips was tried. */
export type Did = { readonly deeds: readonly Deed[]; readonly tried: ReturnType<typeof triedFor> };

const didOf = (done: Done): Did => {
  const deeds = deedsOf(done);
  return { deeds, tried: triedFor(done, deeds, tipIdsFor(done.series.metric)) };
};

/** Of each series what the seller did for it, with what was known at the reader's instant of what came after. */
export const reviewDeeds = (
  entries: readonly Known[],
  { actions, reports }: Doing,
  { at, timeZone }: Pick<Reader, 'at' | 'timeZone'>,
): ReadonlyMap<Known, Did> => {
  const done = actions.filter(action => Date.parse(action.at) <= at.getTime());
  // Days say nothing of windows: they would be counted as part of them.
  const buckets = reports.filter(({ key }) => key.window !== 'P1D');
  return new Map(
    entries.map(entry => {
      const { metric, series } = entry;
      const known = { rows: judgedRows(entry), past: pastOf(buckets, series.key) };
      return [entry, didOf({ actions: done, series: series.key, ...known, metric, at, timeZone })];
    }),
  );
};

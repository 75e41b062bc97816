import { marketplaceOf } from '../answer/marketplace';
import type { Metric } from '../catalogue/metric';
import { findMetric } from '../catalogue/metrics';
import type { Account } from '../history/schema';
import type { ListedSeries } from '../history/series';
import { needOf } from '../insight/need';
import type { Reading } from '../reading';

/** A series that the pages can speak of: one of a metric we know, with a reading. */
export type Known = { readonly series: ListedSeries; readonly metric: Metric; readonly latest: Reading };

/** Report rows are history from before the first visit: they have no newest reading to act on. */
export const knownOf = (series: ListedSeries): readonly Known[] => {
  const metric = findMetric(series.key.metric);
  return metric && series.latest && series.kind === 'seen' ? [{ series, metric, latest: series.latest }] : [];
};

/** The need of the neediest first; what needs the same stays in the given order. */
export const byNeed = (entries: readonly Known[], account: Account): readonly Known[] => {
  const country = marketplaceOf(account);
  return entries
    .map(entry => ({ entry, need: needOf(entry.latest, entry.metric, country) }))
    .toSorted((one, other) => other.need - one.need)
    .map(({ entry }) => entry);
};

import { findMetric, METRICS } from '../catalogue/metrics';
import type { Account } from '../history/schema';
import type { ListedSeries } from '../history/series';
import type { Known, Ordered } from './order';

const reportOf = (series: ListedSeries): readonly Known[] => {
  const metric = findMetric(series.key.metric);
  return metric && series.latest && series.kind === 'report'
    ? [{ series, metric, latest: series.latest }]
    : [];
};

const placeOf = ({ metric }: Known): number => METRICS.indexOf(metric);

const reportsOf = ({ id }: Account, series: readonly ListedSeries[]): readonly Known[] =>
  series
    .filter(({ account }) => account === id)
    .flatMap(reportOf)
    .toSorted((one, other) => placeOf(one) - placeOf(other));

/**
 * The accounts of an overview with the series of Amazon's own reports behind those of readings, in the catalogue's
 * order: they are history, and nothing in them needs the seller today.
 */
export const withReports = (
  all: readonly Ordered[],
  accounts: readonly Account[],
  series: readonly ListedSeries[],
): readonly Ordered[] => {
  const known = all.map(({ account, entries }) => ({
    account,
    entries: [...entries, ...reportsOf(account, series)],
  }));
  const others = accounts
    .filter(({ id }) => !all.some(({ account }) => account.id === id))
    .map(account => ({ account, entries: reportsOf(account, series) }));
  return [...known, ...others.filter(({ entries }) => entries.length > 0)];
};

import { marketplaceOf } from '../answer/marketplace';
import type { Metric } from '../catalogue/metric';
import { findMetric } from '../catalogue/metrics';
import type { Account } from '../history/schema';
import type { ListedSeries } from '../history/series';
import { needOf } from '../insight/need';
import type { Verdict } from '../insight/verdict';
import type { Reading } from '../reading';

/** A series that the pages can speak of: one of a metric we know, with a reading. */
export type Known = {
  readonly series: ListedSeries;
  readonly metric: Metric;
  readonly latest: Reading;
  /** The verdict among the account's other series (judged-together.ts), where it was made. */
  readonly verdict?: Verdict;
};

/** Report rows are history from before the first visit: they have no newest reading to act on (reports.ts). */
export const knownOf = (series: ListedSeries): readonly Known[] => {
  const metric = findMetric(series.key.metric);
  return metric && series.latest && series.kind === 'seen' ? [{ series, metric, latest: series.latest }] : [];
};

/** An account with its series, the neediest first. */
export type Ordered = { readonly account: Account; readonly entries: readonly Known[] };

const needIn =
  (country: string | null) =>
  ({ latest, metric }: Known): number =>
    needOf(latest, metric, country);

const byNeed = <T>(all: readonly T[], need: (each: T) => number): readonly T[] =>
  all
    .map(each => ({ each, need: need(each) }))
    .toSorted((one, other) => other.need - one.need)
    .map(({ each }) => each);

const ordered = (account: Account, series: readonly ListedSeries[]): Ordered => ({
  account,
  entries: byNeed(
    series.filter(entry => entry.account === account.id).flatMap(knownOf),
    needIn(marketplaceOf(account)),
  ),
});

/**
 * Accounts and, within them, their series in order of need: what needs the seller most comes first, what
 * needs the same stays in the given order. Accounts without a reading are left out.
 */
export const inOrder = (accounts: readonly Account[], series: readonly ListedSeries[]): readonly Ordered[] =>
  byNeed(
    accounts.map(account => ordered(account, series)).filter(({ entries }) => entries.length > 0),
    ({ account, entries }) => Math.max(...entries.slice(0, 1).map(needIn(marketplaceOf(account)))),
  );

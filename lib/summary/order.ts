import { hasForecast } from '../answer/forecast-rows';
import type { Metric } from '../catalogue/metric';
import { CATALOGUE, type MetricBook } from '../catalogue/metric-book';
import type { Account } from '../history/schema';
import type { ListedSeries } from '../history/series';
import { dayTeller } from '../insight/day';
import { forecastOf, type Forecast } from '../insight/forecast';
import { needOf } from '../insight/need';
import type { Verdict } from '../insight/verdict';
import type { Reading } from '../reading';
import { judgedRows, judgedTogether } from './judged-together';
import type { Reader } from './reader';

/** A series that the pages can speak of: one of a metric we know, with a reading. */
export type Known = {
  readonly series: ListedSeries;
  readonly metric: Metric;
  readonly latest: Reading;
  /** The verdict among the account's other series (judged-together.ts), where it was made. */
  readonly verdict?: Verdict;
  /** When a real trend meets the target; null or left out where none does. */
  readonly forecast?: Forecast | null;
};

/** Report rows are history from before the first visit: they have no newest reading to act on (reports.ts). */
export const knownOf = (series: ListedSeries, metrics: MetricBook = CATALOGUE): readonly Known[] => {
  const metric = metrics.find(series.key.metric);
  if (!metric || !series.latest || series.kind !== 'seen') return [];
  return [{ series, metric: metrics.inAccount(metric, series.account), latest: series.latest }];
};

/** An account with its series, each with its verdict, the neediest first. */
export type Ordered = { readonly account: Account; readonly entries: readonly Known[] };

type Now = Pick<Reader, 'at' | 'timeZone' | 'metrics'>;

/** When a real trend meets the target of a series, as the panel says it. */
const forecastIn = (entry: Known, { at, timeZone }: Now): Forecast | null => {
  const { verdict, metric } = entry;
  if (verdict?.kind !== 'value' || !hasForecast(metric)) return null;
  const held = verdict.standing.target;
  if (held === null) return null;
  const { window } = entry.series.key;
  const asked = { rows: judgedRows(entry), window, target: held.target, trend: verdict.trend };
  return forecastOf(asked, dayTeller(timeZone)(at));
};

const needIn = ({ metric, verdict = { kind: 'none' }, forecast = null }: Known): number =>
  needOf({ metric, verdict, forecast });

/** How much an account needs the seller: as its neediest series does. `entries` in order. */
export const needOfAccount = ({ entries: [first] }: Pick<Ordered, 'entries'>): number =>
  first?.series.kind === 'seen' ? needIn(first) : -Infinity;

const byNeed = <T>(all: readonly T[], need: (each: T) => number): readonly T[] =>
  all
    .map(each => ({ each, need: need(each) }))
    .toSorted((one, other) => other.need - one.need)
    .map(({ each }) => each);

const reportsIn = (series: readonly ListedSeries[], { id }: Account): readonly ListedSeries[] =>
  series.filter(({ account, kind }) => account === id && kind === 'report');

const ordered = (account: Account, series: readonly ListedSeries[], now: Now): Ordered => {
  const entries = series
    .filter(entry => entry.account === account.id)
    .flatMap(each => knownOf(each, now.metrics));
  const judged = judgedTogether(entries, account, reportsIn(series, account));
  const foreseen = judged.map(entry => ({ ...entry, forecast: forecastIn(entry, now) }));
  return { account, entries: byNeed(foreseen, needIn) };
};

/**
 * Accounts and, within them, their series in order of need: what needs the seller most comes first, what
 * needs the same stays in the given order. Accounts without a reading are left out. A list of newest readings alone
 * (the history page's) knows no trend, so there only the standing counts.
 */
export const inOrder = (
  accounts: readonly Account[],
  series: readonly ListedSeries[],
  now: Now,
): readonly Ordered[] =>
  byNeed(
    accounts.map(account => ordered(account, series, now)).filter(({ entries }) => entries.length > 0),
    needOfAccount,
  );

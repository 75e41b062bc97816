import type { Metric, Unit } from '../catalogue/metric';
import type { Forecast } from './forecast';
import type { Gap } from './gap';
import { isActedOn, isClose } from './tone';
import type { Trend } from './trend';
import type { Held, Standing, Verdict } from './verdict';

/**
 * How far a value is beyond a reference, as a share of it: 0 at it, 1 at twice as bad, negative on the
 * good side. Rates where more is better are measured by what is missing to 100 %, so that 90 % against
 * 95 % (twice as many parcels without tracking) weighs like 2 % against 1 %.
 */
const relative = (gap: Gap, metric: Metric): number => {
  if (gap.verdict === 'level' || gap.verdict === 'none') return 0;
  const worse = gap.verdict === 'worse';
  const moreIsBetter = (gap.place === 'below') === worse;
  const base = metric.unit === 'rate' && moreIsBetter ? 1 - gap.reference : gap.reference;
  const share = base > 0 ? Math.abs(gap.difference) / base : Infinity;
  return worse ? share : -share;
};

/** Any share, however large, into −1 … 1, keeping the order. */
const squash = (share: number): number => {
  if (!Number.isFinite(share)) return Math.sign(share);
  return share / (1 + Math.abs(share));
};

/**
 * The steps of need, far enough apart that the share within one never reaches the next. What costs the account comes
 * before what costs reputation, and what is sure before what may be chance.
 */
const TIERS = {
  lost: 24,
  passing: 21,
  close: 18,
  advised: 15,
  worsening: 12,
  behind: 9,
  average: 6,
  top: 3,
  nothing: 0,
  none: -4,
} as const;

type Step = readonly [tier: keyof typeof TIERS, gap: Gap | null];

/** Will a target that Amazon acts on be lost, if a real trend goes on? */
export const isPassing = (held: Held, forecast: Forecast | null, unit: Unit): boolean =>
  held.met && forecast?.kind === 'lost' && isActedOn(held, unit);

/** What the target alone asks for, the gravest first; null where it asks for nothing. */
const byTarget = (held: Held | null, { metric, forecast }: Needing): Step | null => {
  if (held === null) return null;
  if (!held.met) return [isActedOn(held, metric.unit) ? 'lost' : 'advised', held.gap];
  if (isPassing(held, forecast, metric.unit)) return ['passing', held.gap];
  return isClose(held, metric.unit) ? ['close', held.gap] : null;
};

const byTrend = ({ average, target, top, chance }: Standing, trend: Trend): Step | null => {
  if (trend.kind === 'worsening') return ['worsening', average ?? target?.gap ?? top];
  return average?.verdict === 'worse' && chance === 'beyond' ? ['behind', average] : null;
};

const byBenchmarks = ({ target, average, top }: Standing): Step => {
  if (average?.verdict === 'worse') return ['average', average];
  if (top?.verdict === 'worse') return ['top', top];
  return ['nothing', target?.gap ?? average ?? top];
};

/** A series with its verdict and, where a real trend meets the target, its forecast. */
export type Needing = {
  readonly metric: Metric;
  readonly verdict: Verdict;
  readonly forecast: Forecast | null;
};

/**
 * How much a series needs the seller, as one number: higher is needier, order by it descending. First a target lost
 * that Amazon acts on; then one that a real trend is about to pass; then one that is close. Then other targets that are
 * missed; then what worsens beyond chance; then worse than average beyond chance, worse than average, and worse than the
 * top sellers; then the rest, nearest to its reference first; N/A comes last. Within a step the relative distance
 * decides, so that rates, minutes and points compare. No source says how sellers weigh these: it is our own order, by
 * what Amazon does about each (docs/metrics.md), and docs/judgement.md says it in words.
 */
export const needOf = (needing: Needing): number => {
  const { verdict, metric } = needing;
  if (verdict.kind === 'none') return TIERS.none;
  const { standing, trend } = verdict;
  const [tier, gap] =
    byTarget(standing.target, needing) ??
    byTarget(standing.own, needing) ??
    byTrend(standing, trend) ??
    byBenchmarks(standing);
  return TIERS[tier] + (gap === null ? -1 : squash(relative(gap, metric)));
};

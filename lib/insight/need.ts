import type { Metric, Unit } from '../catalogue/metric';
import type { Reading } from '../reading';
import type { Gap } from './gap';
import { isValued } from './stretch';
import { isClose } from './tone';
import { standingOf, type Standing } from './verdict';

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

/** Steps far enough apart that the share within one never reaches the next. */
const TIERS = { target: 8, near: 6, average: 4, top: 2, nothing: 0, none: -4 } as const;

const tierOf = ({ target, average, top }: Standing, unit: Unit): readonly [tier: number, gap: Gap | null] => {
  if (target !== null && !target.met) return [TIERS.target, target.gap];
  if (target !== null && isClose(target, unit)) return [TIERS.near, target.gap];
  if (average?.verdict === 'worse') return [TIERS.average, average];
  if (top?.verdict === 'worse') return [TIERS.top, top];
  return [TIERS.nothing, target?.gap ?? average ?? top];
};

/**
 * How much a reading needs the seller, as one number: higher is needier, order by it descending. Beyond its
 * target comes first, then close to it, then worse than average, then worse than the top sellers, then the rest, nearest to its
 * reference first; N/A comes last. Within a step the relative distance decides, so that rates, minutes and
 * points compare; of missed rates it is what it would take: the good orders that are needed, by the orders there are. `country` (ISO 3166-1, or null) picks the bundled target where the page states none.
 */
export const needOf = (reading: Reading, metric: Metric, country: string | null): number => {
  if (!isValued(reading)) return TIERS.none;
  const [tier, gap] = tierOf(standingOf(reading, metric, country), metric.unit);
  return gap === null ? tier - 1 : tier + squash(relative(gap, metric));
};

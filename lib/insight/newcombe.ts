import type { Counts } from '../reading';
import { wilson, type Interval } from './interval';

/**
 * The 95 % interval of a difference of two proportions, `now` − `before`, from their score intervals: right for small
 * counts and rates near 0 and 1. Null where one has no orders. `z`: see `wilson`.
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of
 * eleven methods", Statistics in Medicine 17 (1998), 873–890, method 10.
 */
export const difference = (now: Counts, before: Counts, z?: number): Interval | null => {
  const [one, other] = [wilson(now, z), wilson(before, z)];
  if (one === null || other === null) return null;
  const [p, q] = [now.part / now.whole, before.part / before.whole];
  return {
    low: p - q - Math.hypot(p - one.low, other.high - q),
    high: p - q + Math.hypot(one.high - p, q - other.low),
  };
};

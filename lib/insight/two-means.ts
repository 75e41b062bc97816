import { studentExceededBy } from './student';
import { twoRates } from './two-rates';

/** `difference` of the means, after − before, where it plausibly lies, and whether it is beyond chance. */
export type MeansCompared = {
  readonly before: number;
  readonly after: number;
  readonly low: number;
  readonly high: number;
  readonly isBeyond: boolean;
};

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const squares = (values: readonly number[]): number => {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
};

/** From so many different values on, their spread says something. */
const DISTINCT = 3;

/** A figure that only ever takes two values is as coarse as the step between them, whatever its spread: s is that of a rounding to it. */
const coarseness = (all: readonly number[]): number =>
  new Set(all).size < DISTINCT ? (Math.max(...all) - Math.min(...all)) / Math.sqrt(12) : 0;

/** Of two values that are all there are, the higher is counted on both sides: a table of four, tested as rates are. */
const isBeyondAsCounts = (before: readonly number[], after: readonly number[], tail: number): boolean => {
  const high = Math.max(...before, ...after);
  const count = (values: readonly number[]) => ({
    part: values.filter(value => value === high).length,
    whole: values.length,
  });
  const { up, down } = twoRates(count(after), count(before));
  return Math.min(up, down) <= tail;
};

/**
 * The means of windows before and after, with Student's interval of their difference: x̄₂ − x̄₁ ± t s √(1/n₁ + 1/n₂), s² the
 * spread of both sides together, n₁ + n₂ − 2 degrees of freedom, t exceeded with a chance of `tail`. Null with fewer than
 * two degrees, as with one window on either side. Source: Student, "The probable error of a mean", Biometrika 6 (1908),
 * 1–25; G. W. Snedecor, W. G. Cochran, "Statistical Methods", 8th ed. (1989), section 6.8. Windows share no days.
 */
export const twoMeans = (
  before: readonly number[],
  after: readonly number[],
  tail: number,
): MeansCompared | null => {
  const freedom = before.length + after.length - 2;
  if (before.length === 0 || after.length === 0 || freedom < 2) return null;
  const all = [...before, ...after];
  const spread = Math.max(Math.sqrt((squares(before) + squares(after)) / freedom), coarseness(all));
  const reach = studentExceededBy(tail, freedom) * spread * Math.sqrt(1 / before.length + 1 / after.length);
  const [then, now] = [meanOf(before), meanOf(after)];
  const [low, high] = [now - then - reach, now - then + reach];
  const isApart = low > 0 || high < 0;
  const isCoarse = new Set(all).size < DISTINCT;
  return {
    before: then,
    after: now,
    low,
    high,
    isBeyond: isApart && (!isCoarse || isBeyondAsCounts(before, after, tail)),
  };
};

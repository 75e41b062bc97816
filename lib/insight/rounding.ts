import type { Target } from '../catalogue/metric';
import type { Counts } from '../reading';
import { DUST, keepsTarget } from './gap';
import type { Interval } from './interval';

/** How coarse Amazon shows rates, as fractions, the coarsest first: "2%", "2.1%", "2.13%". */
const STEPS = [0.01, 0.001, 0.0001];
/** Finer than anything that a page shows: a rate that somebody divided themselves. */
const FINEST = 0.000_001;

const isMultiple = (rate: number, step: number): boolean =>
  Math.abs(Math.round(rate / step) * step - rate) < DUST;

/**
 * Where the true rate lies, given the rate that is shown (both fractions). The number of decimals is not kept, so the
 * coarsest step of which the rate is a multiple is assumed: "2%" may stand for 1.5 % to 2.5 %, "2.13%" for 2.125 % to
 * 2.135 %. Too wide for a page that writes "2.00%", never too narrow.
 */
export const unrounded = (rate: number): Interval => {
  const half = (STEPS.find(step => isMultiple(rate, step)) ?? FINEST) / 2;
  return { low: Math.max(0, rate - half), high: Math.min(1, rate + half) };
};

/** Do the counts make the rate that is shown, within its rounding? */
export const countsFit = (rate: number, { part, whole }: Counts): boolean => {
  if (!(whole > 0) || part < 0 || part > whole) return false;
  const { low, high } = unrounded(rate);
  return part / whole >= low - DUST && part / whole <= high + DUST;
};

/**
 * May the true rate be on the other side of a target than the one that is shown, as the page has rounded it? Counts are
 * exact: with them it is, or it is not.
 */
export const isRoundedAcross = (rate: number, counts: Counts | null, target: Target): boolean => {
  const { value } = target;
  if (counts !== null && countsFit(rate, counts))
    return keepsTarget(counts.part / counts.whole, target) !== keepsTarget(rate, target);
  const { low, high } = unrounded(rate);
  return low < value - DUST ? high > value - DUST : low < value + DUST && high > value + DUST;
};

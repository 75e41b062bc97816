import type { Direction, Target } from '../catalogue/metric';
import type { Counts } from '../reading';
import { soundCounts } from './sound-counts';

/** Where a value stands: on which side of a reference, and whether that side is the good one. */
export type Gap = {
  readonly reference: number;
  /** Value minus reference, in the metric's own unit (fraction, minutes, points, …). */
  readonly difference: number;
  readonly place: 'above' | 'below' | 'level';
  /** `none` where the metric has no better direction. */
  readonly verdict: 'better' | 'worse' | 'level' | 'none';
};

/** Smaller than any difference that Amazon's figures can show: what is below it is the dust of binary fractions. */
export const DUST = 1e-9;

const placeOf = (difference: number): Gap['place'] => {
  if (Math.abs(difference) < DUST) return 'level';
  return difference > 0 ? 'above' : 'below';
};

const verdictOf = (place: Gap['place'], direction: Direction): Gap['verdict'] => {
  if (direction === 'neither') return 'none';
  if (place === 'level') return 'level';
  return (place === 'above') === (direction === 'higher') ? 'better' : 'worse';
};

/** The gap of a value to a benchmark; both in the metric's unit. */
export const gapTo = (value: number, reference: number, direction: Direction): Gap => {
  const difference = value - reference;
  const place = placeOf(difference);
  return { reference, difference, place, verdict: verdictOf(place, direction) };
};

/** Is the target kept? The bound itself is not, unless it is `included`: "under 1 %" means 1 % is too much. */
export const keepsTarget = (value: number, { bound, value: limit, included }: Target): boolean => {
  const room = bound === 'under' ? limit - value : value - limit;
  return included ? room > -DUST : room > DUST;
};

/** Do the two contradict each other: is the average seller better than the top performers? */
export const contradict = (average: number, top: number, direction: Direction): boolean =>
  gapTo(average, top, direction).verdict === 'better';

/** The nearest whole count at which the target is lost; the division is the one a page would make. */
const losing = ({ part, whole }: Counts, target: Target): number => {
  const step = target.bound === 'under' ? 1 : -1;
  let count = Math.round(target.value * whole) - step * 2;
  while (keepsTarget(count / whole, target)) count += step;
  return step * (count - part);
};

/**
 * How many more (defects, late orders, missed parcels) of the same number of orders until the target is lost:
 * the smallest k with (part + k) ÷ whole not under it, or (part − k) ÷ whole not over it.
 * Null when it is lost already, when that can never happen, or when the counts do not belong to the value.
 */
export const headroomOf = (value: number, counts: Counts | null, target: Target): number | null => {
  if (counts === null || !soundCounts(value, counts) || !keepsTarget(counts.part / counts.whole, target))
    return null;
  const reachable = target.bound === 'under' ? target.value <= 1 : target.value >= 0;
  return reachable && keepsTarget(value, target) ? losing(counts, target) : null;
};

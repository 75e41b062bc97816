import type { Target } from '../catalogue/metric';
import type { Counts } from '../reading';
import { DUST, keepsTarget } from './gap';
import { countsFit, unrounded } from './rounding';

/** A bound to come to. `included`: being level is enough, as for a benchmark; a target's own bound is not. */
export type Goal = Target & { readonly edge: 'included' | 'excluded' };

/** What it would take to be on the right side of a target again, while the orders of the window stay in it. */
export type Recovery =
  /** So many more orders, all of them good. */
  | { readonly kind: 'orders'; readonly count: number }
  /** Without counts: more good orders, as a share of the window's own. Both ends of what the rounding leaves. */
  | { readonly kind: 'share'; readonly low: number; readonly high: number }
  /** No number of good orders is enough: the target allows no bad one, or asks for more than all. */
  | { readonly kind: 'never' };

const NEVER: Recovery = { kind: 'never' };

/** The target as a bound that must be passed, not only reached. */
export const passing = (target: Target): Goal => ({ ...target, edge: 'excluded' });

/** Is the goal reached? Differences that no page can show count as none. */
export const reaches = (value: number, goal: Goal): boolean =>
  keepsTarget(value, goal) || (goal.edge === 'included' && Math.abs(value - goal.value) <= DUST);

/** The rate after `more` good orders: under a bound the bad are counted, over one the good are. */
const rateAfter = ({ part, whole }: Counts, more: number, { bound }: Goal): number =>
  (bound === 'under' ? part : part + more) / (whole + more);

/** The share of bad orders that the bound leaves, less the dust that being beyond it takes. */
const roomOf = ({ bound, value, edge }: Goal): number =>
  (bound === 'under' ? value : 1 - value) + (edge === 'included' ? DUST : -DUST);

/** Nobody ships so many; beyond it whole numbers are not exact either. */
const MOST = 1e9;

/** The share of bad orders is b/(N+n) whichever way it is shown; at the bound that is its room r, so n = b/r − N. */
const estimate = ({ part, whole }: Counts, goal: Goal): number => {
  const bad = goal.bound === 'under' ? part : whole - part;
  return Math.ceil(bad / roomOf(goal)) - whole;
};

/**
 * The smallest number n of good orders after which a goal is reached: d/(N+n) under it, where the share of bad orders
 * is shown, or (p+n)/(N+n) over it, where that of good ones is. 0 when it is reached; null when no number is enough.
 * Worked: 12 defects of 988 orders, under 1 %: 12/1,200 is 1 % exactly, so n = 213; level allowed, 212.
 */
export const cleanOrders = (counts: Counts, goal: Goal): number | null => {
  if (counts.whole > 0 && reaches(counts.part / counts.whole, goal)) return 0;
  if (roomOf(goal) <= 2 * DUST) return null;
  const near = estimate(counts, goal);
  if (near > MOST) return null;
  // The estimate is right within the rounding of one division.
  const tried = [-1, 0, 1, 2].map(step => Math.max(1, near + step));
  return tried.find(more => reaches(rateAfter(counts, more, goal), goal)) ?? null;
};

/** As a share s of the window's orders: p/(1+s) = T, or (p+s)/(1+s) = T, solved for s. */
const shareFor = (rate: number, { bound, value }: Target): number =>
  Math.max(0, bound === 'under' ? rate / value - 1 : (value - rate) / (1 - value));

const isShare = (number: number): boolean => number >= 0 && number <= 1;

/**
 * What it would take to keep a missed target again. With counts that fit the rate an exact number of orders; with the
 * rate alone a share of the window's orders, from the least to the most that its rounding leaves open. Null when the
 * target is kept, where rate or target is no share of anything, when the counts say that it is (the page's rounding hides it), or when counts and rate disagree.
 */
export const recoveryOf = (rate: number, counts: Counts | null, target: Target): Recovery | null => {
  const goal = passing(target);
  if (!isShare(rate) || !isShare(target.value) || keepsTarget(rate, target)) return null;
  if (counts === null) return shareOf(rate, goal);
  if (!countsFit(rate, counts)) return null;
  const count = cleanOrders(counts, goal);
  if (count === null) return NEVER;
  return count === 0 ? null : { kind: 'orders', count };
};

const shareOf = (rate: number, goal: Goal): Recovery => {
  if (roomOf(goal) <= 2 * DUST) return NEVER;
  const { low, high } = unrounded(rate);
  const ends = [shareFor(low, goal), shareFor(high, goal)];
  return { kind: 'share', low: Math.min(...ends), high: Math.max(...ends) };
};

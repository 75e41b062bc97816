import type { Direction, Target } from '../catalogue/metric';
import type { Counts } from '../reading';
import { keepsTarget } from './gap';

/** What the seller moves: orders that come in all, and the bad ones among them; below zero, bad ones taken back. */
export type Moves = { readonly orders: number; readonly bad: number };

const isCount = (given: number): boolean => Number.isSafeInteger(given);

/**
 * The rate of `counts` after some more orders, of which some are bad: (d+b)/(N+n), or (p+n−b)/(N+n) where the good are
 * counted. Null for what cannot be: fewer orders than none, more bad ones than orders, fractions.
 */
export const rateAfter = (
  { part, whole }: Counts,
  { orders, bad }: Moves,
  direction: Direction,
): number | null => {
  const all = whole + orders;
  const share = direction === 'higher' ? part + orders - bad : part + bad;
  if (![all, share, orders, bad].every(isCount) || all <= 0 || share < 0 || share > all) return null;
  return share / all;
};

/** A mean, minutes, after the share `fresh` (0 … 1) of its answers is replaced by ones of `pace`. */
export const meanAfter = (mean: number, pace: number, fresh: number): number | null => {
  if (![mean, pace, fresh].every(Number.isFinite) || pace < 0 || fresh < 0 || fresh > 1) return null;
  return mean + (pace - mean) * fresh;
};

/** Would the target be kept? Null without one, or without a rate. */
export const wouldKeep = (value: number | null, target: Target | null): boolean | null =>
  value === null || target === null ? null : keepsTarget(value, target);

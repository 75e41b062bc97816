import type { Counts } from '../reading';

/** A closed range of fractions. */
export type Interval = { readonly low: number; readonly high: number };

/** Two-sided 95 % point of the normal distribution. */
const Z = 1.959964;

/**
 * The 95 % score interval of a proportion: where the true rate plausibly lies, given so many orders.
 * Keeps its coverage at small counts and near 0 and 1. Null without any orders. `z`: another point than that of 95 %.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927), 209–212.
 */
export const wilson = ({ part, whole }: Counts, z = Z): Interval | null => {
  if (whole <= 0 || part < 0 || part > whole) return null;
  const rate = part / whole;
  const spread = (z * z) / whole;
  const centre = (rate + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((rate * (1 - rate)) / whole + spread / (4 * whole));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
};

/** Do the two have no value in common? Then a difference between them is beyond chance. */
export const apart = (one: Interval, other: Interval): boolean =>
  one.high < other.low || other.high < one.low;

/** Is a benchmark outside what chance alone would explain? */
export const excludes = ({ low, high }: Interval, value: number): boolean => value < low || value > high;

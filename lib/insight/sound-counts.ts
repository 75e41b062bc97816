import type { Counts } from '../reading';

/** Amazon rounds rates to hundredths of a percent, some rows to whole percents; counts farther off are not this rate's. */
const ROUNDING = 0.005;

/** Are these counts whole, possible, and those of this rate (a fraction)? */
export const soundCounts = (value: number, { part, whole }: Counts): boolean =>
  Number.isSafeInteger(part) &&
  Number.isSafeInteger(whole) &&
  whole > 0 &&
  part >= 0 &&
  part <= whole &&
  Math.abs(part / whole - value) <= ROUNDING + Number.EPSILON;

import type { Counts } from '../reading';
import { exceededBy } from './normal';

/** What a sample must be able to show. Rates are fractions; `chance` is that of a false alarm, that way. */
export type Wanted = {
  readonly from: number;
  readonly to: number;
  /** How many earlier orders there are for one of now. */
  readonly earlier: number;
  readonly chance: number;
};

/** How often the change is to be found when it is there. */
const POWER = 0.8;

/**
 * How many orders it takes now to find a change of a rate four times in five:
 * m = (z_α √((r+1) p̄q̄) + z_β √(r p₂q₂ + p₁q₁))² ÷ (r (p₂−p₁)²), r earlier orders for one of now, p₁ then, p₂ now.
 * Source: J. L. Fleiss, B. Levin, M. C. Paik, "Statistical Methods for Rates and Proportions", 3rd ed. (2003),
 * section 4.4, one-sided, without the continuity correction, as the test is a mid-p one. Infinity where nothing changes.
 */
export const ordersNeeded = ({ from, to, earlier, chance }: Wanted): number => {
  const mean = (to + earlier * from) / (earlier + 1);
  const alarm = exceededBy(chance) * Math.sqrt((earlier + 1) * mean * (1 - mean));
  const miss = exceededBy(1 - POWER) * Math.sqrt(earlier * to * (1 - to) + from * (1 - from));
  return to === from ? Infinity : (alarm + miss) ** 2 / (earlier * (to - from) ** 2);
};

/**
 * A rate after a doubling of its odds: 1 % becomes 2 %, 60 % becomes 75 %. For small rates that is twice the rate, and
 * unlike twice the rate it is never more than all.
 */
export const doubled = (rate: number): number => (2 * rate) / (1 + rate);

/** Two-sided 95 % point of the normal distribution, as in `wilson`. */
const Z = 1.959964;

/**
 * How many orders it takes, at the rate seen, until Wilson's interval leaves the target out: n = z² T(1−T) ÷ (p−T)²,
 * which is where the score test of T (Wilson 1927) begins to reject it. Infinity at the target itself.
 */
export const ordersToTell = ({ part, whole }: Counts, target: number): number => {
  const distance = part / whole - target;
  return distance === 0 ? Infinity : Math.ceil((Z * Z * target * (1 - target)) / distance ** 2);
};

import type { Direction, Target } from '../catalogue/metric';
import type { Compared } from './compared';
import { doubled, ordersNeeded } from './orders-needed';
import { leastChances, twoRates } from './two-rates';
import { alarmAt, overYear, YEARLY_ERROR, type YearChance } from './year';

type Way = Exclude<Direction, 'neither'>;

/** Orders of the newest window, and about how many a window it would take to find a change that matters. */
export type Sample = { readonly orders: number; readonly needed: number };

/** What order counts say of a change. `test` null: so few that no outcome could say anything. */
export type OrderEvidence = { readonly test: YearChance | null; readonly sample: Sample };

/** The share of bad orders, with half a one more, so that none of 80 is not taken for never. */
const badBefore = ({ before: { part, whole } }: Compared, direction: Way): number => {
  const bad = direction === 'lower' ? part : whole - part;
  return (bad + 0.5) / (whole + 1);
};

/** A change that matters: a doubling of the bad orders, or their rise to the target where that is more. */
const mattersAt = (from: number, target: Target | null, direction: Way): number => {
  const limit = target && (direction === 'lower' ? target.value : 1 - target.value);
  return Math.min(Math.max(doubled(from), limit ?? 0), (1 + from) / 2);
};

const sampleOf = (compared: Compared, looks: number, target: Target | null, direction: Way): Sample => {
  const { now, before, windows, recent } = compared;
  const from = badBefore(compared, direction);
  const needed = ordersNeeded({
    from,
    to: mattersAt(from, target, direction),
    earlier: before.whole / now.whole,
    chance: alarmAt(looks),
  });
  return { orders: recent.reading.counts?.whole ?? 0, needed: Math.ceil(needed / windows) };
};

/** Tests the orders of lately against those of before; `looks`: see `looksAYear`. */
export const orderEvidence = (
  compared: Compared,
  looks: number,
  target: Target | null,
  direction: Way,
): OrderEvidence => {
  const { now, before } = compared;
  const sample = sampleOf(compared, looks, target, direction);
  // A test that cannot alarm takes nothing from the others: R. E. Tarone, Biometrics 46 (1990), 515–522.
  const least = overYear(leastChances(now, before), looks, direction);
  if (least.chance > YEARLY_ERROR) return { test: null, sample };
  return { test: overYear(twoRates(now, before), looks, direction), sample };
};

import type { Direction } from '../catalogue/metric';
import type { Counts } from '../reading';
import { sumOf } from './compared';
import type { Look } from './looks-after';
import { difference } from './newcombe';
import { exceededBy } from './normal';
import { ordersNeeded } from './orders-needed';
import type { Stretch } from './stretch';
import { twoMeans } from './two-means';
import { twoRates } from './two-rates';

type Way = Exclude<Direction, 'neither'>;

/** What a difference is worked out from: orders, or so many windows. */
export type EffectBasis =
  | { readonly basis: 'counts'; readonly before: Counts; readonly after: Counts }
  | { readonly basis: 'windows'; readonly before: number; readonly after: number };

/** A figure before and after, in the metric's unit; `low` and `high`: where after − before plausibly lies. */
export type Difference = {
  readonly before: number;
  readonly after: number;
  readonly low: number;
  readonly high: number;
  readonly isBeyond: boolean;
  readonly on: EffectBasis;
};

/** `few`: nothing beyond chance, and a change that matters could hide; `needed` orders after it would show one. */
export type Compared =
  | { readonly kind: 'difference'; readonly difference: Difference }
  | { readonly kind: 'few-orders'; readonly orders: number; readonly needed: number }
  | { readonly kind: 'few-windows' };

/** Half of what goes wrong is gone: the effect that should not be missed. */
const HALF = 0.5;

const badShare = ({ part, whole }: Counts, direction: Way): number =>
  (direction === 'lower' ? part : whole - part) / whole;

/** How many orders after it would show, four times in five, that half of the bad ones are gone; none where nothing was bad. */
const neededAfter = (before: Counts, after: Counts, direction: Way, tail: number): number => {
  const from = badShare(before, direction);
  if (from === 0) return 0;
  return ordersNeeded({ from, to: from * HALF, earlier: before.whole / after.whole, chance: tail });
};

/**
 * Orders after against orders before: Newcombe's interval at the look's level, and beyond chance where both it and the
 * mid-p test (`twoRates`) say so.
 */
export const countsEffect = (
  earlier: readonly Stretch[],
  later: readonly Stretch[],
  { tail }: Look,
  direction: Way,
): Compared => {
  const [before, after] = [sumOf(earlier), sumOf(later)];
  const interval = difference(after, before, exceededBy(tail));
  if (interval === null) return { kind: 'few-windows' };
  const { up, down } = twoRates(after, before);
  const isApart = interval.low > 0 || interval.high < 0;
  const isBeyond = isApart && Math.min(up, down) <= tail;
  const needed = neededAfter(before, after, direction, tail);
  if (!isBeyond && after.whole < needed) return { kind: 'few-orders', orders: after.whole, needed };
  const rates = { before: before.part / before.whole, after: after.part / after.whole };
  return {
    kind: 'difference',
    difference: { ...rates, ...interval, isBeyond, on: { basis: 'counts', before, after } },
  };
};

/** How many values there must be in all. */
const LEAST_VALUES = 4;

/** The mean of each `unit` windows, in their order; what is left over at the end is left out. */
const valuesOf = (windows: readonly Stretch[], unit: number): readonly number[] =>
  Array.from({ length: Math.floor(windows.length / unit) }, (_, at) =>
    windows.slice(at * unit, (at + 1) * unit).reduce((sum, { reading }) => sum + reading.value / unit, 0),
  );

/** What should not be missed: half of what is there, of a share of good ones half of what is missing. */
const matters = (before: number, direction: Way, isRate: 'rate' | 'other'): number =>
  HALF * Math.abs(isRate === 'rate' && direction === 'higher' ? 1 - before : before);

/** Windows after against windows before (the newest first), `unit` of them together as one value, by their spread (`twoMeans`). */
export const meansEffect = (
  earlier: readonly Stretch[],
  later: readonly Stretch[],
  { tail }: Look,
  of: { readonly direction: Way; readonly kind: 'rate' | 'other'; readonly unit: number },
): Compared => {
  const [before, after] = [valuesOf(earlier, of.unit), valuesOf(later, of.unit)];
  const compared = before.length + after.length < LEAST_VALUES ? null : twoMeans(before, after, tail);
  if (compared === null) return { kind: 'few-windows' };
  const reach = (compared.high - compared.low) / 2;
  const hides = matters(compared.before, of.direction, of.kind);
  if (!compared.isBeyond && hides > 0 && reach > hides) return { kind: 'few-windows' };
  const on = { basis: 'windows', before: before.length, after: after.length } as const;
  return { kind: 'difference', difference: { ...compared, on } };
};

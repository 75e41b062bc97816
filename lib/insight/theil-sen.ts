import { varianceOf } from './mann-kendall';

/** A value at a moment; the slope is in the value's unit for one of `at`. */
export type Placed = { readonly at: number; readonly value: number };

/** The median slope, and where it plausibly lies (95 %). */
export type Slope = { readonly slope: number; readonly low: number; readonly high: number };

const Z = 1.959964;

const slopesOf = (points: readonly Placed[]): readonly number[] =>
  points
    .flatMap((point, index) =>
      points
        .slice(0, index)
        .filter(({ at }) => at !== point.at)
        .map(({ at, value }) => (point.value - value) / (point.at - at)),
    )
    .toSorted((one, other) => one - other);

/** The value at a rank that may lie between two. Ranks begin at 0; one outside is the first or last. */
const ranked = (sorted: readonly number[], rank: number): number => {
  const place = Math.min(Math.max(rank, 0), sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
};

/**
 * The slope of Theil and Sen: the median of the slopes of all pairs, which a few outliers do not move, with Sen's
 * interval. Null with fewer than two moments. Sources: P. K. Sen, "Estimates of the regression coefficient based on
 * Kendall's tau", JASA 63 (1968), 1379–1389; Gilbert (1987), section 16.5.
 */
export const theilSen = (points: readonly Placed[]): Slope | null => {
  const slopes = slopesOf(points);
  if (slopes.length === 0) return null;
  const reach = Z * Math.sqrt(Math.max(0, varianceOf(points.map(({ value }) => value))));
  // Gilbert counts ranks from 1: M₁ = (N′ − C) ÷ 2 and M₂ + 1 = (N′ + C) ÷ 2 + 1.
  return {
    slope: ranked(slopes, (slopes.length - 1) / 2),
    low: ranked(slopes, (slopes.length - reach) / 2 - 1),
    high: ranked(slopes, (slopes.length + reach) / 2),
  };
};

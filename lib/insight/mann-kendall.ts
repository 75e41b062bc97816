import { above } from './normal';
import type { Tails } from './two-rates';

/** From here on the bell curve is exact enough (Kendall 1975); counting all orders would be slow. */
const EXACT_UP_TO = 10;

const scoreOf = (values: readonly number[]): number => {
  let score = 0;
  values.forEach((value, at) => {
    for (let before = 0; before < at; before += 1) score += Math.sign(value - (values[before] ?? value));
  });
  return score;
};

const tiesIn = (values: readonly number[]): readonly number[] =>
  [...Map.groupBy(values, value => value).values()].map(({ length }) => length);

const weight = (count: number): number => count * (count - 1) * (2 * count + 5);

/** Var S = (n(n−1)(2n+5) − Σ t(t−1)(2t+5)) ÷ 18 over groups of t equal values. */
export const varianceOf = (values: readonly number[]): number =>
  (weight(values.length) - tiesIn(values).reduce((sum, tie) => sum + weight(tie), 0)) / 18;

/** In how many of the n! orders there are so many pairs out of order, from 0 to n(n−1)/2. */
const inversions = (n: number): readonly number[] => {
  let counts = [1];
  for (let size = 2; size <= n; size += 1) {
    const next = Array.from({ length: (size * (size - 1)) / 2 + 1 }, () => 0);
    counts.forEach((count, at) => {
      for (let more = 0; more < size; more += 1) next[at + more] = (next[at + more] ?? 0) + count;
    });
    counts = next;
  }
  return counts;
};

const exactUp = (score: number, n: number): number => {
  const counts = inversions(n);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const most = ((n * (n - 1)) / 2 - score) / 2;
  return counts.slice(0, Math.floor(most) + 1).reduce((sum, count) => sum + count, 0) / all;
};

/** A step of S is two; one of them is taken off, as the bell curve is smooth and S is not. */
const bellUp = (score: number, variance: number): number =>
  variance > 0 ? above((score - 1) / Math.sqrt(variance)) : 1;

/**
 * The Mann–Kendall test of a trend in values that share no days, oldest first: S is the number of pairs that rise
 * less those that fall. Exact up to ten values without ties, else the bell curve with the correction for ties and
 * continuity. Sources: H. B. Mann, "Nonparametric tests against trend", Econometrica 13 (1945), 245–259;
 * M. G. Kendall, "Rank Correlation Methods", 4th ed. (1975); R. O. Gilbert, "Statistical Methods for Environmental
 * Pollution Monitoring" (1987), chapter 16.
 */
export const mannKendall = (values: readonly number[]): Tails & { readonly score: number } => {
  const score = scoreOf(values);
  const isExact = values.length <= EXACT_UP_TO && new Set(values).size === values.length;
  const variance = varianceOf(values);
  const up = (of: number) => (isExact ? exactUp(of, values.length) : bellUp(of, variance));
  return { score, up: up(score), down: up(-score) };
};

import { describe, expect, it } from 'vitest';
import { mannKendall, varianceOf } from './mann-kendall';
import { theilSen } from './theil-sen';

const rising = (length: number) => Array.from({ length }, (_, at) => (at % 3 === 2 ? at - 3 : at) + at / 100);

describe('mannKendall', () => {
  // Kendall (1975), appendix table 1; Hollander and Wolfe, table A.30: chances of S or more without a trend.
  it.each([
    [[1, 2, 3, 4], 6, 0.042],
    [[1, 2, 4, 3], 4, 0.167],
    [[1, 2, 3, 4, 5], 10, 0.0083],
    [[2, 1, 3, 4, 5], 8, 0.042],
    [[1, 2, 3, 4, 6, 5], 13, 0.0083],
    [[3, 2, 1, 4, 5, 6, 7, 8], 22, 0.0028],
  ])('%j: S is %d, with a chance of %d', (values, score, chance) => {
    const result = mannKendall(values);
    expect(result.score).toBe(score);
    expect(result.up).toBeCloseTo(chance, 3);
    expect(mannKendall(values.map(value => -value)).down).toBeCloseTo(result.up, 12);
  });

  // The formula of Gilbert (1987), section 16.4.2, with groups of three, two and three equal values among 22.
  it('takes ties out of the variance', () => {
    const values = [...Array.from({ length: 14 }, (_, at) => at), 20, 20, 20, 21, 21, 22, 22, 22];
    expect(varianceOf(values)).toBeCloseTo((22 * 21 * 49 - 66 - 18 - 66) / 18, 9);
  });

  it.each([
    ['nothing', []],
    ['one value', [3]],
    ['a constant', [3, 3, 3, 3, 3, 3, 3, 3]],
  ])('sees no trend in %s', (_, values) => {
    expect(mannKendall(values)).toEqual({ score: 0, up: 1, down: 1 });
  });

  it('goes over from the exact chance to the bell curve without a step', () => {
    const [ten, eleven] = [mannKendall(rising(10)).up, mannKendall(rising(11)).up];
    expect(eleven).toBeLessThan(ten);
    expect(eleven).toBeGreaterThan(ten / 10);
  });
});

describe('theilSen', () => {
  it('is the median of all slopes', () => {
    // Sen (1968), section 6: the slope is 4, and lies between 26/7 and 35/8 at 93 %.
    const points = [
      [1, 9],
      [2, 15],
      [3, 19],
      [4, 20],
      [10, 45],
      [12, 55],
      [18, 78],
    ].map(([at = 0, value = 0]) => ({ at, value }));
    const slope = theilSen(points);
    expect(slope?.slope).toBeCloseTo(4, 9);
    expect(slope?.low).toBeGreaterThan(3.3);
    expect(slope?.low).toBeLessThanOrEqual(26 / 7);
    expect(slope?.high).toBeGreaterThanOrEqual(35 / 8);
    expect(slope?.high).toBeLessThan(4.8);
  });

  it('is not moved by an outlier', () => {
    const points = Array.from({ length: 9 }, (_, at) => ({ at, value: at === 4 ? 900 : 2 * at }));
    expect(theilSen(points)?.slope).toBeCloseTo(2, 9);
  });

  it.each([
    ['nothing', []],
    ['one point', [{ at: 1, value: 1 }]],
    [
      'one moment',
      [
        { at: 1, value: 1 },
        { at: 1, value: 2 },
      ],
    ],
  ])('has none with %s', (_, points) => {
    expect(theilSen(points)).toBeNull();
  });
});

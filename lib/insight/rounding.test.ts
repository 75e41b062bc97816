import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsFit, isRoundedAcross, unrounded } from './rounding';

describe('unrounded', () => {
  it.each([
    [0.0213, 0.02125, 0.02135],
    [0.021, 0.0205, 0.0215],
    [0.02, 0.015, 0.025],
    [0, 0, 0.005],
    [1, 0.995, 1],
    [0.0099, 0.00985, 0.00995],
  ])('%d is %d to %d', (rate, low, high) => {
    expect(unrounded(rate).low).toBeCloseTo(low, 9);
    expect(unrounded(rate).high).toBeCloseTo(high, 9);
  });

  it('holds the true rate, however many decimals the page shows', () => {
    const decimals = fc.integer({ min: 2, max: 4 });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), decimals, (rate, places) => {
        const { low, high } = unrounded(Math.round(rate * 10 ** places) / 10 ** places);
        expect(low - 1e-9).toBeLessThanOrEqual(rate);
        expect(high + 1e-9).toBeGreaterThanOrEqual(rate);
      }),
    );
  });
});

describe('countsFit', () => {
  it.each([
    [0.0012, { part: 5, whole: 4027 }, true],
    [0.0012, { part: 6, whole: 4027 }, false],
    [0.01, { part: 12, whole: 900 }, true],
    [0.5, { part: 0, whole: 0 }, false],
    [1, { part: 3, whole: 2 }, false],
  ])('%d of %o: %s', (rate, counts, fits) => {
    expect(countsFit(rate, counts)).toBe(fits);
  });
});

describe('isRoundedAcross', () => {
  const under = { bound: 'under', value: 0.01 } as const;
  const over = { bound: 'over', value: 0.95 } as const;
  it.each([
    ['the bound itself', 0.01, null, under, true],
    ['the bound itself, with counts beyond it', 0.01, { part: 41, whole: 4027 }, under, false],
    ['the bound itself, with counts that keep it', 0.01, { part: 40, whole: 4001 }, under, true],
    ['the bound itself, with counts of another rate', 0.01, { part: 200, whole: 400 }, under, true],
    ['a hundredth below', 0.0099, null, under, false],
    ['a whole percent beside it', 0.02, null, under, false],
    ['the bound from above', 0.95, null, over, true],
    ['a tenth above', 0.951, null, over, false],
  ])('%s', (_, rate, counts, target, across) => {
    expect(isRoundedAcross(rate, counts, target)).toBe(across);
  });
});

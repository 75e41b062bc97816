import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, excludes, wilson } from './interval';

describe('wilson', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published figures for %d of %d', (part, whole, low, high) => {
    const interval = wilson({ part, whole });
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it.each([
    [0, 0],
    [1, 0],
    [5, 4],
    [-1, 4],
  ])('has none for %d of %d', (part, whole) => {
    expect(wilson({ part, whole })).toBeNull();
  });

  it('holds the rate itself and stays within 0 and 1', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6));
    fc.assert(
      fc.property(counts, ([whole, some]) => {
        const part = some % (whole + 1);
        const interval = wilson({ part, whole });
        expect(interval?.low).toBeGreaterThanOrEqual(0);
        expect(interval?.high).toBeLessThanOrEqual(1);
        expect(interval?.low).toBeLessThanOrEqual(part / whole + 1e-12);
        expect(interval?.high).toBeGreaterThanOrEqual(part / whole - 1e-12);
      }),
    );
  });
});

describe('apart and excludes', () => {
  it('need a gap between the two', () => {
    expect(apart({ low: 0, high: 0.1 }, { low: 0.2, high: 0.3 })).toBe(true);
    expect(apart({ low: 0.2, high: 0.3 }, { low: 0, high: 0.1 })).toBe(true);
    expect(apart({ low: 0, high: 0.2 }, { low: 0.2, high: 0.3 })).toBe(false);
    expect(excludes({ low: 0.1, high: 0.2 }, 0.05)).toBe(true);
    expect(excludes({ low: 0.1, high: 0.2 }, 0.2)).toBe(false);
  });
});

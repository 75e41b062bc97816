import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from './newcombe';

describe('difference', () => {
  // Newcombe (1998), table II: the contrasts (a), (c), (e) and (h), method 10.
  it.each([
    [{ part: 56, whole: 70 }, { part: 48, whole: 80 }, 0.0524, 0.3339],
    [{ part: 9, whole: 10 }, { part: 3, whole: 10 }, 0.1705, 0.809],
    [{ part: 5, whole: 56 }, { part: 0, whole: 29 }, -0.0381, 0.1926],
    [{ part: 10, whole: 10 }, { part: 0, whole: 10 }, 0.6075, 1],
  ])('%o − %o', (now, before, low, high) => {
    const found = difference(now, before);
    expect(found?.low).toBeCloseTo(low, 4);
    expect(found?.high).toBeCloseTo(high, 4);
  });

  it('has no answer without orders', () => {
    expect(difference({ part: 0, whole: 0 }, { part: 1, whole: 2 })).toBeNull();
    expect(difference({ part: 1, whole: 2 }, { part: 3, whole: 2 })).toBeNull();
  });

  it('holds the difference that was seen', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.nat()).map(([whole, some]) => ({
      part: some % (whole + 1),
      whole,
    }));
    fc.assert(
      fc.property(counts, counts, (now, before) => {
        const seen = now.part / now.whole - before.part / before.whole;
        const { low, high } = difference(now, before) ?? { low: 1, high: -1 };
        expect(low - 1e-12).toBeLessThanOrEqual(seen);
        expect(high + 1e-12).toBeGreaterThanOrEqual(seen);
      }),
    );
  });
});

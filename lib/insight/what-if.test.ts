import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanAfter, rateAfter, wouldKeep } from './what-if';

describe('rateAfter', () => {
  it.each([
    ['more orders, all good', { part: 12, whole: 988 }, { orders: 212, bad: 0 }, 'lower', 0.01],
    ['three defects more', { part: 12, whole: 1000 }, { orders: 0, bad: 3 }, 'lower', 0.015],
    ['two claims taken back', { part: 12, whole: 1000 }, { orders: 0, bad: -2 }, 'lower', 0.01],
    ['parcels with tracking', { part: 94, whole: 100 }, { orders: 20, bad: 0 }, 'higher', 0.95],
    ['half of them without', { part: 94, whole: 100 }, { orders: 20, bad: 10 }, 'higher', 104 / 120],
  ] as const)('%s', (_, counts, moves, direction, rate) => {
    expect(rateAfter(counts, moves, direction)).toBeCloseTo(rate, 12);
  });

  it.each([
    ['more bad ones than orders', { orders: 0, bad: 100 }],
    ['more taken back than there are', { orders: 0, bad: -13 }],
    ['no orders left', { orders: -50, bad: 0 }],
    ['half an order', { orders: 0.5, bad: 0 }],
    ['nothing typed', { orders: Number.NaN, bad: 0 }],
  ])('has no answer for %s', (_, moves) => {
    expect(rateAfter({ part: 12, whole: 50 }, moves, 'lower')).toBeNull();
  });

  it('is a rate or nothing', () => {
    const count = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(count, count, count, count, (part, whole, orders, bad) => {
        const rate = rateAfter({ part, whole }, { orders, bad }, 'lower');
        expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true);
      }),
    );
  });
});

describe('meanAfter', () => {
  it('moves the mean by the share that is new', () => {
    expect(meanAfter(1800, 1080, 0.5)).toBe(1440);
    expect(meanAfter(1800, 1080, 0)).toBe(1800);
  });

  it.each([
    [1800, -1, 0.5],
    [1800, 60, 1.1],
    [1800, Number.NaN, 0.5],
  ])('has no answer for %d, %d, %d', (mean, pace, fresh) => {
    expect(meanAfter(mean, pace, fresh)).toBeNull();
  });
});

describe('wouldKeep', () => {
  it('says whether the target would be kept, where there is one', () => {
    expect(wouldKeep(0.01, { bound: 'under', value: 0.01 })).toBe(false);
    expect(wouldKeep(0.0099, { bound: 'under', value: 0.01 })).toBe(true);
    expect(wouldKeep(null, { bound: 'under', value: 0.01 })).toBeNull();
    expect(wouldKeep(0.5, null)).toBeNull();
  });
});

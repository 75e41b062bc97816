import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAfter } from './what-if';

const lower = (part: number, whole: number) => ({ kind: 'lower', part, whole }) as const;
const higher = (part: number, whole: number) => ({ kind: 'higher', part, whole }) as const;

describe('valueAfter', () => {
  it.each([
    ['more orders, all good', lower(12, 988), [212, 0], 0.01],
    ['three defects more', lower(12, 1000), [0, 3], 0.015],
    ['two claims taken back', lower(12, 1000), [0, -2], 0.01],
    ['parcels with tracking', higher(94, 100), [20, 0], 0.95],
    ['half of them without', higher(94, 100), [20, 10], 104 / 120],
    ['half of the answers in 18 hours', { kind: 'mean', mean: 1800 }, [18, 50], 1440],
    ['none of the answers new', { kind: 'mean', mean: 1800 }, [18, 0], 1800],
  ] as const)('%s', (_, given, moves, value) => {
    expect(valueAfter(given, moves)).toBeCloseTo(value, 12);
  });

  it.each([
    ['more bad ones than orders', lower(12, 50), [0, 100]],
    ['more taken back than there are', lower(12, 50), [0, -13]],
    ['no orders left', lower(12, 50), [-50, 0]],
    ['half an order', lower(12, 50), [0.5, 0]],
    ['nothing typed', lower(12, 50), [Number.NaN, 0]],
    ['time below zero', { kind: 'mean', mean: 1800 }, [-1, 50]],
    ['more than all answers', { kind: 'mean', mean: 1800 }, [1, 101]],
    ['no time typed', { kind: 'mean', mean: 1800 }, [Number.NaN, 50]],
  ] as const)('has no answer for %s', (_, given, moves) => {
    expect(valueAfter(given, moves)).toBeNull();
  });

  it('is a rate or nothing', () => {
    const count = fc.integer({ min: -2000, max: 2000 });
    const kind = fc.constantFrom('lower', 'higher');
    fc.assert(
      fc.property(kind, count, count, count, count, (way, part, whole, orders, bad) => {
        const rate = valueAfter({ kind: way, part, whole }, [orders, bad]);
        expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysUntilGone } from './recovery-date';

const NOW = { start: 100, end: 159, bad: 12 };

describe('daysUntilGone', () => {
  it('takes the whole window where nothing says when the bad orders were', () => {
    expect(daysUntilGone(NOW, [], 5)).toBe(60);
  });

  it('takes a period’s bad orders for gone when its last day has left', () => {
    const buckets = [
      { start: 100, end: 106, bad: 2 },
      { start: 107, end: 113, bad: 6 },
      { start: 114, end: 120, bad: 3 },
    ];
    // After the second week 12 − 8 = 4 are left: day 114 is then the first of the window.
    expect(daysUntilGone(NOW, buckets, 5)).toBe(14);
    expect(daysUntilGone(NOW, buckets, 10)).toBe(7);
    expect(daysUntilGone(NOW, buckets, 0)).toBe(60);
  });

  it.each([
    ['lies only partly in the window', { start: 90, end: 110, bad: 12 }],
    ['does not say how many', { start: 100, end: 110, bad: null }],
    ['counts more than the window holds', { start: 100, end: 110, bad: 13 }],
  ])('does not use a period that %s', (_, bucket) => {
    expect(daysUntilGone(NOW, [bucket], 5)).toBe(60);
  });

  it('is never too early, wherever in the periods the bad orders were', () => {
    const days = fc.array(fc.integer({ min: 100, max: 159 }), { maxLength: 40 });
    fc.assert(
      fc.property(
        days,
        fc.nat(10),
        fc.integer({ min: 1, max: 31 }),
        fc.nat(20),
        (bad, allowed, length, cut) => {
          const buckets = Array.from({ length: 8 }, (_, at) => {
            const start = 95 + cut + at * length;
            const end = start + length - 1;
            return { start, end, bad: bad.filter(day => day >= start && day <= end).length };
          });
          const shift = daysUntilGone({ ...NOW, bad: bad.length }, buckets, allowed);
          expect(bad.filter(day => day >= 100 + shift).length).toBeLessThanOrEqual(allowed);
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { excludes, wilson } from './interval';
import { doubled, ordersNeeded, ordersToTell } from './orders-needed';

describe('ordersNeeded', () => {
  // Fleiss, Levin, Paik (2003), table A.4 without the continuity correction: two-sided 5 %, power 80 %.
  it.each([
    [0.05, 0.1, 435],
    [0.1, 0.2, 199],
    [0.01, 0.02, 2319],
    [0.6, 0.7, 356],
  ])('%d against %d takes %d', (from, to, needed) => {
    expect(Math.ceil(ordersNeeded({ from, to, earlier: 1, chance: 0.025 }))).toBe(needed);
  });

  it('takes fewer the more there are to compare with, and no number finds no change', () => {
    const wanted = { from: 0.05, to: 0.1, chance: 0.025 };
    const [one, two] = [1, 2].map(earlier => ordersNeeded({ ...wanted, earlier }));
    expect(two).toBeLessThan(one ?? 0);
    expect(ordersNeeded({ from: 0.1, to: 0.1, earlier: 1, chance: 0.025 })).toBe(Infinity);
  });
});

it('a doubling of the odds is twice a small rate, and never more than all', () => {
  expect(doubled(0.01)).toBeCloseTo(0.0198, 4);
  expect(doubled(0.6)).toBeCloseTo(0.75, 9);
  expect(doubled(1)).toBe(1);
});

const at = (whole: number) => wilson({ part: whole * 0.05, whole });

describe('ordersToTell', () => {
  it('is where Wilson’s interval leaves the target', () => {
    const needed = ordersToTell({ part: 4, whole: 80 }, 0.01);
    const [less, enough] = [at(needed - 1), at(needed)];
    expect(less && excludes(less, 0.01)).toBe(false);
    expect(enough && excludes(enough, 0.01)).toBe(true);
    expect(ordersToTell({ part: 1, whole: 100 }, 0.01)).toBe(Infinity);
  });
});

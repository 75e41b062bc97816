import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Direction, Target } from '../catalogue/metric';
import { contradict, gapTo, headroomOf, keepsTarget } from './gap';

const under = (value: number): Target => ({ bound: 'under', value });
const over = (value: number): Target => ({ bound: 'over', value });

describe('gapTo', () => {
  it.each<[number, number, Direction, string, string]>([
    [0.0046, 0.0025, 'lower', 'above', 'worse'],
    [0.001, 0.0025, 'lower', 'below', 'better'],
    [0.98, 0.95, 'higher', 'above', 'better'],
    [0.9, 0.95, 'higher', 'below', 'worse'],
    [0.3, 0.1 + 0.2, 'lower', 'level', 'level'],
    [0.2, 0.1, 'neither', 'above', 'none'],
    [0, 0, 'lower', 'level', 'level'],
  ])('%d to %d, %s is better: %s, %s', (value, reference, direction, place, verdict) => {
    expect(gapTo(value, reference, direction)).toMatchObject({ place, verdict });
  });

  it('keeps the difference in the metric’s own unit', () => {
    expect(gapTo(570, 360, 'lower').difference).toBe(210);
    expect(gapTo(0.0046, 0.0025, 'lower').difference).toBeCloseTo(0.0021, 12);
  });
});

describe('keepsTarget', () => {
  it.each([
    [0.0099, under(0.01), true],
    [0.01, under(0.01), false],
    [13 / 1300, under(0.01), false],
    [0, under(0.01), true],
    [0.951, over(0.95), true],
    [0.95, over(0.95), false],
    [1, over(0.95), true],
  ])('%d against %o: %s', (value, target, kept) => {
    expect(keepsTarget(value, target)).toBe(kept);
  });
});

describe('contradict', () => {
  it.each<[number, number, Direction, boolean]>([
    [0.0001, 0.0025, 'lower', true],
    [0.0025, 0.0001, 'lower', false],
    [0.002, 0.002, 'lower', false],
    [0.99, 0.95, 'higher', true],
    [0.95, 0.99, 'higher', false],
    [1, 2, 'neither', false],
  ])('average %d, top %d, %s: %s', (average, top, direction, expected) => {
    expect(contradict(average, top, direction)).toBe(expected);
  });
});

describe('headroomOf', () => {
  it.each([
    // 12.84 defects are 1 %: the 13th loses the target.
    [0.0039, { part: 5, whole: 1284 }, under(0.01), 8],
    [0.0012, { part: 5, whole: 4027 }, under(0.01), 36],
    [0, { part: 0, whole: 1300 }, under(0.01), 13],
    [0, { part: 0, whole: 3 }, under(0.01), 1],
    [0.98, { part: 98, whole: 100 }, over(0.95), 3],
    [1, { part: 10, whole: 10 }, over(0.95), 1],
    [1, { part: 40, whole: 40 }, over(0.95), 2],
    [1, { part: 40, whole: 40 }, over(0), 40],
  ])('%d of %o, %o: %d more', (value, counts, target, more) => {
    expect(headroomOf(value, counts, target)).toBe(more);
  });

  it.each([
    ['no counts', 0.001, null, under(0.01)],
    ['no orders', 0, { part: 0, whole: 0 }, under(0.01)],
    ['beyond the target already', 0.0125, { part: 1, whole: 80 }, under(0.01)],
    ['at the target', 0.01, { part: 1, whole: 100 }, under(0.01)],
    ['counts of another rate', 0.98, { part: 2, whole: 100 }, over(0.95)],
    ['a target that cannot be lost', 0.5, { part: 1, whole: 2 }, under(1.5)],
    ['more parts than whole', 1, { part: 5, whole: 4 }, under(2)],
  ])('has no answer with %s', (_, value, counts, target) => {
    expect(headroomOf(value, counts, target)).toBeNull();
  });

  it('is the smallest number that loses the target', () => {
    const counts = fc
      .tuple(fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000))
      .map(([whole, some]) => ({ part: some % (whole + 1), whole }));
    const target = fc.oneof(
      fc.integer({ min: 1, max: 1000 }).map(value => under(value / 1000)),
      fc.integer({ min: 0, max: 999 }).map(value => over(value / 1000)),
    );
    fc.assert(
      fc.property(counts, target, ({ part, whole }, goal) => {
        const more = headroomOf(part / whole, { part, whole }, goal);
        const step = goal.bound === 'under' ? 1 : -1;
        const kept = (count: number) => keepsTarget((part + step * count) / whole, goal);
        expect([kept((more ?? 1) - 1), kept(more ?? 0)]).toEqual([more !== null, false]);
      }),
    );
  });
});

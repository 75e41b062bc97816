import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, reachOf, type Track } from './plot-columns';

const spots = (...days: readonly (readonly [day: number, value: number | null])[]): Track => ({
  kind: 'spots',
  spots: days.map(([day, value]) => ({ day, value })),
});
const held = (
  ...stretches: readonly (readonly [from: number, to: number, value: number | null])[]
): Track => ({
  kind: 'held',
  stretches: stretches.map(([from, to, value]) => ({ from, to, value })),
});

describe('columnsOf', () => {
  it('has nothing for nothing', () => {
    expect(columnsOf([])).toEqual({ days: [], values: [] });
    expect(columnsOf([spots()])).toEqual({ days: [], values: [[]] });
    expect(reachOf([spots(), held()])).toBeNull();
  });

  it('leaves a gap for days without a reading and for N/A', () => {
    expect(columnsOf([spots([1, 5], [2, 6], [4, null], [9, 7])])).toEqual({
      days: [1, 2, 3, 4, 5, 9, 10],
      values: [[5, 6, null, null, null, 7, null]],
    });
  });

  it('puts several tracks on common days, each with its own gaps', () => {
    expect(columnsOf([spots([1, 5], [3, 6]), spots([2, 7])])).toEqual({
      days: [1, 2, 3, 4],
      values: [
        [5, null, 6, null],
        [null, 7, null, null],
      ],
    });
  });

  it('holds a value over its days, up to the day after them or the next one', () => {
    expect(columnsOf([held([1, 4, 10], [5, 6, 20]), spots([3, 1])])).toEqual({
      days: [1, 2, 3, 4, 5, 6, 7],
      values: [
        [10, 10, 10, 10, 20, 20, 20],
        [null, null, 1, null, null, null, null],
      ],
    });
  });

  it('takes the later of two that overlap, and no days that are none', () => {
    expect(columnsOf([held([1, 9, 10], [4, 5, 20], [8, 2, 30], [Number.NaN, 3, 1])]).values[0]).toEqual(
      // 1, 2, 4, 5, 6, 9, 10
      [10, 10, 20, 20, 10, 10, 10],
    );
    expect(columnsOf([spots([Number.NaN, 1], [1, Number.POSITIVE_INFINITY])])).toEqual({
      days: [1, 2],
      values: [[null, null]],
    });
  });

  it('needs an entry a day for ten years of several series, and no more', () => {
    const years = Array.from({ length: 3650 }, (_, day) => [day, day % 7] as const);
    const { days, values } = columnsOf([spots(...years), spots(...years), held([0, 3649, 1])]);
    expect(days).toHaveLength(3651);
    expect(values.map(column => column.filter(value => value !== null).length)).toEqual([3650, 3650, 3651]);
  });

  it('has ascending days, columns of their length, and every value that was put in', () => {
    const points = fc.uniqueArray(
      fc.tuple(fc.integer({ min: -40_000, max: 80_000 }), fc.option(fc.double({ noNaN: true }))),
      {
        selector: ([day]) => day,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(points, points, (one, other) => {
        const { days, values } = columnsOf([spots(...one), spots(...other)]);
        expect(days.every((day, index) => index === 0 || day > (days[index - 1] ?? day))).toBe(true);
        expect(values.map(column => column.length)).toEqual([days.length, days.length]);
        for (const [day, value] of one)
          expect(values[0]?.[days.indexOf(day)]).toBe(
            value !== null && Number.isFinite(value) ? value : null,
          );
        const count = one.filter(([, value]) => value !== null && Number.isFinite(value)).length;
        expect(values[0]?.filter(value => value !== null)).toHaveLength(count);
      }),
      { numRuns: 60 },
    );
  });
});

describe('reachOf', () => {
  it('is from the first to the last day of all tracks, in whatever order they come', () => {
    expect(reachOf([spots([9, 1], [3, null]), held([5, 12, 1])])).toEqual({ from: 3, to: 12 });
  });
});

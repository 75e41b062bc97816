import { array, assert, integer, option, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from './chart-types';
import { squeezed } from './squeezed';

const daily = (values: readonly (number | null)[], from = 0): readonly Point[] =>
  values.map((value, at) => ({ day: from + at, value }));

const valuesOf = (points: readonly Point[]): readonly number[] =>
  points.flatMap(({ value }) => (value === null ? [] : [value]));

describe('squeezed', () => {
  it('leaves what fits as it is', () => {
    const span = { points: daily([1, 2, null]), from: 0, to: 2 };
    expect(squeezed(span, 3)).toBe(span);
  });

  it('keeps the lowest and the highest of each pair of places, in their order', () => {
    const points = daily([5, 1, 9, 4, 3, 8, 2, 6], 100);
    expect(squeezed({ points, from: 100, to: 107 }, 4)).toEqual({
      points: [
        { day: 0, value: 1 },
        { day: 1, value: 9 },
        { day: 2, value: 8 },
        { day: 3, value: 2 },
        // The newest value ends the line.
        { day: 4, value: 6 },
      ],
      from: 0,
      to: 4,
    });
  });

  it('has a gap where no day has a value', () => {
    const points = daily([1, 1, 1, 1, null, null, null, null, 2, 2, 2, 2]);
    const { points: fewer } = squeezed({ points, from: 0, to: 11 }, 6);
    expect(fewer.map(({ value }) => value)).toEqual([1, 1, null, 2, 2]);
    expect(squeezed({ points: [], from: 0, to: 999 }, 10).points).toEqual([]);
  });

  it('loses no extreme, ends with the newest value, and ascends within its box', () => {
    const value = option(integer({ min: -1000, max: 1000 }), { freq: 3 });
    assert(
      property(
        array(value, { minLength: 1, maxLength: 400 }),
        integer({ min: 4, max: 300 }),
        (values, most) => {
          const points = daily(values);
          const result = squeezed({ points, from: 0, to: values.length - 1 }, most);
          const [all, kept] = [valuesOf(points), valuesOf(result.points)];
          expect(kept.at(-1)).toBe(all.at(-1));
          expect([Math.min(...kept), Math.max(...kept)]).toEqual([Math.min(...all), Math.max(...all)]);
          const days = result.points.map(({ day }) => day);
          expect(days).toEqual([...new Set(days)].toSorted((one, other) => one - other));
          expect(days.every(day => day >= result.from && day <= result.to)).toBe(true);
        },
      ),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayOfDate } from '../insight/day';
import { beginsYear, dayTicks } from './day-ticks';
import { valueTicks } from './value-ticks';

const days = (from: string, to: string, most: number): readonly string[] =>
  dayTicks({ from: dayOfDate(from), to: dayOfDate(to) }, most).map(dateOfDay);

describe('dayTicks', () => {
  it('names days, weeks, months or years, as the room is', () => {
    expect(days('2026-02-26', '2026-03-01', 6)).toEqual([
      '2026-02-26',
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
    expect(days('2026-11-01', '2026-11-28', 5)).toEqual([
      '2026-11-07',
      '2026-11-14',
      '2026-11-21',
      '2026-11-28',
    ]);
    expect(days('2023-12-10', '2024-06-30', 8)).toEqual([
      '2024-01-01',
      '2024-02-01',
      '2024-03-01',
      '2024-04-01',
      '2024-05-01',
      '2024-06-01',
    ]);
    const decade = dayTicks({ from: dayOfDate('2016-11-22'), to: dayOfDate('2026-11-22') }, 6);
    expect(decade.map(dateOfDay)).toEqual([
      '2018-01-01',
      '2020-01-01',
      '2022-01-01',
      '2024-01-01',
      '2026-01-01',
    ]);
    expect(decade.every(beginsYear)).toBe(true);
  });

  it('are ascending, inside, and hardly more than there is room for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -30_000, max: 60_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 14 }),
        (from, length, most) => {
          const ticks = dayTicks({ from, to: from + length }, most);
          expect(ticks.length).toBeLessThanOrEqual(Math.max(1, most) + 1);
          expect(
            ticks.every(
              (day, at) => day >= from && day <= from + length && day > (ticks[at - 1] ?? -Infinity),
            ),
          ).toBe(true);
        },
      ),
    );
  });
});

describe('valueTicks', () => {
  it('are round in the unit', () => {
    expect(valueTicks(0, 0.0165, 'rate', 5)).toEqual([0, 0.005, 0.01, 0.015]);
    expect(valueTicks(0, 1500, 'duration', 5)).toEqual([0, 720, 1440]);
    expect(valueTicks(0, 3.2, 'count', 9)).toEqual([0, 1, 2, 3]);
    expect(valueTicks(4.51, 4.72, 'stars', 5)).toEqual([4.6, 4.7]);
  });

  it('are none where there is no scale', () => {
    expect(valueTicks(1, 1, 'rate', 5)).toEqual([]);
    expect(valueTicks(Number.NaN, 1, 'rate', 5)).toEqual([]);
    expect(valueTicks(0, Infinity, 'rate', 5)).toEqual([]);
  });

  it('lie inside the scale, without the dust of sums', () => {
    const unit = fc.constantFrom(
      'rate' as const,
      'duration' as const,
      'count' as const,
      'points' as const,
      'stars' as const,
    );
    const edge = fc.integer({ min: -1_000_000, max: 1_000_000_000 }).map(value => value / 10_000);
    fc.assert(
      fc.property(edge, edge, unit, fc.integer({ min: 2, max: 12 }), (one, other, of, most) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const ticks = valueTicks(low, high, of, most);
        const leeway = (high - low) * 1e-6;
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        expect(ticks.every(tick => tick >= low - leeway && tick <= high + leeway)).toBe(true);
      }),
    );
  });
});

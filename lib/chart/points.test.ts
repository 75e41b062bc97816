import { describe, expect, it } from 'vitest';
import { dayOfDate } from '../insight/day';
import { readingAt } from '../insight/reading.fixture';
import { daysShown, pointsOf } from './points';

const AT = new Date('2026-11-21T20:00:00Z');
const at = (firstSeen: string, value: number | null) => readingAt('2026-11-21', { firstSeen, value });

describe('pointsOf', () => {
  it('has one point a day, the day’s last', () => {
    const rows = [
      at('2026-11-20T08:00:00.000Z', 1),
      at('2026-11-21T08:00:00.000Z', 2),
      at('2026-11-21T18:00:00.000Z', null),
    ];
    expect(pointsOf(rows, AT, 'UTC')).toEqual([
      { day: dayOfDate('2026-11-20'), value: 1 },
      { day: dayOfDate('2026-11-21'), value: null },
    ]);
  });

  it('counts days where the seller lives', () => {
    const rows = [at('2026-11-20T23:30:00.000Z', 1)];
    expect(pointsOf(rows, AT, 'Europe/Berlin')).toEqual([{ day: dayOfDate('2026-11-21'), value: 1 }]);
  });

  it('looks no further back than the line', () => {
    const rows = [at('2026-05-01T08:00:00.000Z', 1), at('2026-11-21T08:00:00.000Z', 2)];
    expect(pointsOf(rows, AT, 'UTC')).toHaveLength(1);
  });
});

describe('daysShown', () => {
  it('is 90 days, today included, across the change of the clocks', () => {
    const { from, to } = daysShown(AT, 'America/New_York');
    expect(to).toBe(dayOfDate('2026-11-21'));
    expect(to - from).toBe(89);
  });
});

import { describe, expect, it } from 'vitest';
import { dateOfDay } from '../../insight/day';
import { reviewWeeks, weekFor } from './weeks';

const named = (date: string | null, at: string, zone = 'Europe/Berlin') => {
  const { id, first, last, from, until } = weekFor(date, new Date(at), zone);
  return [id, dateOfDay(first), dateOfDay(last), from.toISOString(), until.toISOString()];
};

describe('the newest week', () => {
  it('is the one before and what there is of this one, until its Thursday', () => {
    const now = '2026-11-18T22:59:00.000Z'; // Wednesday, a minute before midnight in Berlin
    expect(named(null, now)).toEqual(['', '2026-11-09', '2026-11-18', '2026-11-08T23:00:00.000Z', now]);
  });

  it('is this one from Thursday on, by the clock of the reader', () => {
    const now = '2026-11-18T23:00:00.000Z';
    expect(named(null, now)).toEqual(['', '2026-11-16', '2026-11-19', '2026-11-15T23:00:00.000Z', now]);
    expect(named(null, now, 'America/New_York')[1]).toBe('2026-11-09');
  });
});

describe('a week that is over', () => {
  it('ends with its Sunday, whichever of its days is named', () => {
    const whole = ['2026-11-09', '2026-11-09', '2026-11-15'];
    const times = ['2026-11-08T23:00:00.000Z', '2026-11-15T22:59:59.999Z'];
    for (const day of ['2026-11-09', '2026-11-15'])
      expect(named(day, '2026-11-22T10:00:00.000Z')).toEqual([...whole, ...times]);
  });

  it('is an hour longer where the clocks are put back, and holds a leap day', () => {
    const [, , , from, until] = named('2026-10-25', '2026-11-22T10:00:00.000Z');
    expect(Date.parse(until ?? '') - Date.parse(from ?? '')).toBe(169 * 3_600_000 - 1);
    expect(named('2028-02-29', '2028-03-20T10:00:00.000Z').slice(1, 3)).toEqual(['2028-02-28', '2028-03-05']);
  });

  it('is not this one, nor one to come, nor no day at all', () => {
    for (const day of ['2026-11-16', '2030-01-01', 'soon'])
      expect(named(day, '2026-11-22T10:00:00.000Z')[0]).toBe('');
  });
});

it('half a year of weeks can be chosen, one after the other', () => {
  const [newest, ...earlier] = reviewWeeks(new Date('2026-11-22T10:00:00.000Z'), 'Asia/Tokyo');
  expect(newest?.id).toBe('');
  expect(earlier).toHaveLength(26);
  const gaps = earlier.slice(1).map(({ until }, at) => (earlier[at]?.from.getTime() ?? 0) - until.getTime());
  expect(new Set(gaps)).toEqual(new Set([1]));
});

import { describe, expect, it } from 'vitest';
import type { Window } from '../catalogue/metric';
import { dateOfDay, dayOfDate, dayTeller, daysOf, dayOfInstant } from './day';

describe('daysOf', () => {
  it.each<[Window, number | null]>([
    ['P60D', 60],
    ['P4W', 28],
    ['P1M', 31],
    ['P1Y', 366],
    ['lifetime', null],
  ])('%s is %s days', (window, days) => {
    expect(daysOf(window)).toBe(days);
  });
});

describe('dayTeller', () => {
  it.each([
    ['2026-11-20T23:30:00Z', 'Europe/Berlin', '2026-11-21'],
    ['2026-11-20T22:30:00Z', 'Europe/Berlin', '2026-11-20'],
    ['2026-11-21T03:00:00Z', 'America/New_York', '2026-11-20'],
    ['2026-11-20T15:30:00Z', 'Asia/Tokyo', '2026-11-21'],
  ])('%s in %s is %s', (instant, zone, date) => {
    expect(dateOfDay(dayTeller(zone)(new Date(instant)))).toBe(date);
  });

  it('uses the machine’s own zone unless told otherwise', () => {
    expect(dateOfDay(dayTeller()(new Date(2026, 10, 21, 0, 5)))).toBe('2026-11-21');
    expect(dateOfDay(dayTeller()(new Date(2026, 10, 21, 23, 55)))).toBe('2026-11-21');
  });
});

it('a date and its day are one another’s inverse', () => {
  expect(dateOfDay(dayOfDate('2024-02-29'))).toBe('2024-02-29');
  expect(dayOfDate('2026-03-02') - dayOfDate('2026-02-28')).toBe(2);
});

describe('dayOfInstant', () => {
  it('is the day in UTC, however often it is asked', () => {
    const instants = Array.from({ length: 10_500 }, (_, hour) => new Date(hour * 3_600_000).toISOString());
    const days = instants.map((_, hour) => Math.floor(hour / 24));
    expect(instants.map(dayOfInstant)).toEqual(days);
    expect(instants.map(dayOfInstant)).toEqual(days);
  });
});

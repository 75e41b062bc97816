import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../reading';
import { allowedBad, backBy } from './back-by';
import { dateOfDay, dayOfDate } from './day';
import { readingAt } from './reading.fixture';

const UNDER = { bound: 'under', value: 0.01 } as const;
const ODR = { id: 'order-defect-rate', section: 'account-health' } as const;
const LATE = { id: 'late-shipment-rate', section: 'shipping' } as const;
const today = dayOfDate('2026-11-21');

/** 12 of 988 in the sixty days to 14 November, shown a week later. */
const NOW = readingAt('2026-11-21', {
  value: 0.0121,
  counts: { part: 12, whole: 988 },
  period: { start: '2026-09-16', end: '2026-11-14' },
});

const row = (start: string, end: string, part: number, more: Partial<Reading> = {}): Reading =>
  readingAt('2026-11-20', {
    window: 'P1W',
    source: 'report',
    value: part / 120,
    counts: { part, whole: 120 },
    period: { start, end },
    ...more,
  });

const dateOf = (
  reading: Reading,
  report: readonly Reading[],
  metric: { id: string; section: typeof ODR.section | typeof LATE.section } = ODR,
) => {
  const found = backBy(reading, metric, UNDER, { report, today });
  return found && [dateOfDay(found.day), found.basis];
};

describe('allowedBad', () => {
  it.each([
    [988, UNDER, 9],
    [1000, UNDER, 9],
    [1001, UNDER, 10],
    [50, UNDER, 0],
    [0, UNDER, -1],
    [100, { bound: 'over', value: 0.95 } as const, 4],
    [100, { bound: 'under', value: 0 } as const, -1],
  ])('of %d orders, %o: %d', (whole, target, bad) => {
    expect(allowedBad(whole, target)).toBe(bad);
  });
});

describe('backBy', () => {
  it('is when the window has moved past every order in it, where no report says more', () => {
    // The window begins on 15 November when it has moved by 60 days, which is 60 days from today.
    expect(dateOf(NOW, [])).toEqual(['2027-01-20', 'window']);
  });

  it('is when a bad week of the report has left', () => {
    const report = [row('2026-09-20', '2026-09-26', 4), row('2026-09-27', '2026-10-03', 1)];
    // 27 September is the first day of the window 11 days on: 8 of 12 are left, 9 may be.
    expect(dateOf(NOW, report)).toEqual(['2026-12-02', 'report']);
  });

  it.each([
    ['another scope', { scope: 'all' }],
    ['another metric', { metric: 'a-to-z-claim-rate' }],
    ['no counts', { counts: null }],
    ['a visit of long ago', { lastSeen: '2026-10-30T12:00:00.000Z' }],
  ] as const)('leaves out rows of %s', (_, more) => {
    expect(dateOf(NOW, [row('2026-09-20', '2026-09-26', 4, more)])).toEqual(['2027-01-20', 'window']);
  });

  it('uses of rows that share days the longest only', () => {
    const report = [row('2026-09-20', '2026-09-26', 2), row('2026-09-20', '2026-09-23', 2)];
    expect(dateOf(NOW, report)).toEqual(['2027-01-20', 'window']);
  });

  it('allows for the lag of figures whose days the page does not name', () => {
    const late = { ...NOW, metric: LATE.id, window: 'P30D', period: null } as const;
    // The window may end three days ago: the week to 4 November is in it for sure, and has left by 7 December.
    const report = [row('2026-10-29', '2026-11-04', 4, { metric: LATE.id })];
    expect(dateOf(late, report, LATE)).toEqual(['2026-12-07', 'report']);
    expect(dateOf(late, [row('2026-10-20', '2026-10-26', 4, { metric: LATE.id })], LATE)).toEqual([
      '2026-12-21',
      'window',
    ]);
  });

  it.each<[string, Partial<Reading>]>([
    ['without the days of the window', { period: null }],
    ['without counts', { counts: null }],
    ['with counts of another rate', { counts: { part: 90, whole: 988 } }],
    ['while the target is kept', { value: 0.005, counts: { part: 5, whole: 1000 } }],
    ['without a value', { value: null }],
    ['with a period that ends before it begins', { period: { start: '2026-11-14', end: '2026-09-16' } }],
  ])('has no answer %s', (_, more) => {
    expect(dateOf({ ...NOW, ...more }, [])).toBeNull();
  });

  it('is never in the past, and never later than the window is long', () => {
    const week = fc.record({ at: fc.nat(20), part: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(week, { maxLength: 12 }), fc.integer({ min: -30, max: 30 }), (weeks, shift) => {
        const report = weeks.map(({ at, part }) => {
          const start = dayOfDate('2026-08-01') + at * 7;
          return row(dateOfDay(start), dateOfDay(start + 6), part);
        });
        const found = backBy(NOW, ODR, UNDER, { report, today: today + shift });
        if (found === null) throw new Error('an answer');
        const from = Math.max(today + shift, dayOfDate('2026-11-14'));
        expect(found.day).toBeGreaterThan(from);
        expect(found.day).toBeLessThanOrEqual(from + 60);
      }),
    );
  });
});

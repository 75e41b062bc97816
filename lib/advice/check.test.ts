import { describe, expect, it } from 'vitest';
import { dateOfDay, dayOfDate } from '../insight/day';
import type { Reading } from '../reading';
import { checkOf } from './check';
import { situationOf, TODAY } from './situation.fixture';

type Given = Parameters<typeof situationOf>[1];

const shown = (reading: Partial<Reading>, shows: string | null = null, given?: Given) => {
  const check = checkOf(situationOf(reading, given), shows, dayOfDate(TODAY));
  return check && [check.metric.id, check.goal.bound, check.goal.value, dateOfDay(check.day)];
};

const TIME = { metric: 'contact-response-time', window: 'P4W', value: 1800 } as const;
const CONTACTS = { metric: 'contact-rate', window: 'P4W', value: 0.0046, average: 0.0025 } as const;
const LATE = { metric: 'late-shipment-rate', window: 'P30D', value: 0.06 } as const;

describe('the check of a tip that is started today', () => {
  it.each<[string, Partial<Reading>, ReturnType<typeof shown>]>([
    [
      'the missed target, when four weeks have passed',
      TIME,
      ['contact-response-time', 'under', 1440, '2026-12-19'],
    ],
    ['the average', CONTACTS, ['contact-rate', 'under', 0.0025, '2026-12-19']],
    ['as many days later as the figure lags', LATE, ['late-shipment-rate', 'under', 0.04, '2026-12-24']],
    [
      'by the lag of the stated period',
      { value: 0.02, period: { start: '2026-09-16', end: '2026-11-14' } },
      ['order-defect-rate', 'under', 0.01, '2027-01-27'],
    ],
    [
      'over, where more is better',
      { metric: 'valid-tracking-rate', window: 'P30D', value: 0.9 },
      ['valid-tracking-rate', 'over', 0.95, '2026-12-24'],
    ],
    [
      'better than now, close to the target',
      { ...LATE, value: 0.035 },
      ['late-shipment-rate', 'under', 0.035, '2026-12-24'],
    ],
  ])('is %s', (_, reading, expected) => {
    expect(shown(reading)).toEqual(expected);
  });

  it('is that of another figure, where it is known', () => {
    const others = [{ metric: 'valid-tracking-rate', window: 'P30D', value: 0.92 } as const];
    const expected = ['valid-tracking-rate', 'over', 0.95, '2026-12-24'];
    expect(shown(CONTACTS, 'valid-tracking-rate', { others })).toEqual(expected);
    expect(shown(CONTACTS, 'valid-tracking-rate')?.[0]).toBe('contact-rate');
  });

  it('is not that of another figure that is fine', () => {
    const others = [{ metric: 'valid-tracking-rate', window: 'P30D', value: 0.99 } as const];
    expect(shown(CONTACTS, 'valid-tracking-rate', { others })?.[0]).toBe('contact-rate');
  });

  it.each<[string, Partial<Reading>]>([
    ['counts', { metric: 'policy-violations', scope: 'all', window: 'P180D', value: 3 }],
    ['all time', { metric: 'feedback-rating', scope: 'all', window: 'lifetime', value: 4 }],
    ['a figure of unknown age', { value: 0.02 }],
    ['a value that is fine', { ...LATE, value: 0.001 }],
    ['a period without a date', { value: 0.02, period: { start: '', end: '' } }],
  ])('is none for %s', (_, reading) => {
    expect(shown(reading)).toBeNull();
  });
});

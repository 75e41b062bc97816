import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../parse/locales.fixture';
import { readSaidTime } from './said-time';

const NOW = Date.parse('2026-07-07T12:00:00Z');
const DAY = 86_400_000;
const timeOf = (text: string, locale: string) => readSaidTime(text, [locale], NOW)?.time ?? null;

const locales = fc.constantFrom(...LOCALES);
const styles = fc.constantFrom('long' as const, 'short' as const);
const past = fc.integer({ min: 0, max: 365 * 1440 }).map(minutes => new Date(NOW - minutes * 60_000));
const iso = (date: Date): string => date.toISOString();
const inUtc = { calendar: 'gregory', timeZone: 'UTC' } as const;

describe('what a text says of a time', () => {
  it('is what Intl says with "ago", in every language of a marketplace', () => {
    const units = fc.constantFrom('minute' as const, 'hour' as const, 'day' as const);
    const size = { minute: 1, hour: 60, day: 1440 };
    fc.assert(
      fc.property(locales, styles, units, fc.integer({ min: 1, max: 59 }), (locale, style, unit, count) => {
        const text = new Intl.RelativeTimeFormat(locale, { style }).format(-count, unit);
        const step = size[unit];
        expect(timeOf(text, locale)).toEqual({
          is: 'ago',
          least: (count - 1) * step,
          most: (count + 1) * step,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is a day that Intl writes, or holds it where digits leave two', () => {
    const months = fc.constantFrom('long' as const, 'short' as const, 'numeric' as const);
    fc.assert(
      fc.property(locales, months, past, (locale, month, date) => {
        const text = new Intl.DateTimeFormat(locale, {
          ...inUtc,
          year: 'numeric',
          month,
          day: 'numeric',
        }).format(date);
        const time = timeOf(text, locale);
        expect(time).toMatchObject({ is: 'day' });
        expect(time?.is === 'day' ? time.dates : []).toContain(iso(date).slice(0, 10));
      }),
      { numRuns: 300 },
    );
  });

  it('is the minute that Intl writes after a day, wherever it is not silent', () => {
    fc.assert(
      fc.property(locales, past, (locale, date) => {
        const text = new Intl.DateTimeFormat(locale, {
          ...inUtc,
          year: 'numeric',
          month: 'short',
          day: 'numeric',
          hour: 'numeric',
          minute: '2-digit',
        }).format(date);
        const time = timeOf(text, locale);
        const day = { is: 'day', dates: expect.arrayContaining([iso(date).slice(0, 10)]) };
        const minute = { ...day, is: 'minute', time: iso(date).slice(11, 16) };
        expect([null, time?.is === 'day' ? day : minute]).toContainEqual(time);
      }),
      { numRuns: 300 },
    );
  });

  it('has a year that makes sense where the text has none', () => {
    fc.assert(
      fc.property(locales, fc.integer({ min: 0, max: 360 }), (locale, days) => {
        const date = new Date(NOW - days * DAY);
        const text = new Intl.DateTimeFormat(locale, { ...inUtc, month: 'long', day: 'numeric' }).format(
          date,
        );
        const time = timeOf(text, locale);
        expect(time?.is === 'day' ? time.dates : []).toContain(iso(date).slice(0, 10));
      }),
      { numRuns: 200 },
    );
  });

  it('is never less than what may be left, whatever the last figure was rounded to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1439 }), minutes => {
        const text = `${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
        const time = timeOf(text, 'en-US');
        const [least, most] = time?.is === 'left' ? [time.least, time.most] : [NaN, NaN];
        expect(least).toBeLessThanOrEqual(minutes);
        expect(most).toBeGreaterThanOrEqual(minutes);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['2:05 PM', { is: 'ago', least: 0, most: 1440 }],
    ['Jul 6, 2026, 2:05', { is: 'day', dates: ['2026-07-06'] }],
    ['Jul 6, 2026, 2:05 PM PDT', { is: 'instant', at: '2026-07-06T21:05:00.000Z' }],
    ['６ Jul ２０２６', { is: 'day', dates: ['2026-07-06'] }],
    ['7/6/26', { is: 'day', dates: ['2026-06-07', '2026-07-06'] }],
    ['Due in 3 hours', { is: 'left', least: 120, most: 240 }],
    ['-2 h 5 min remaining', { is: 'left', least: -126, most: -124 }],
    ['29 Feb', { is: 'day', dates: ['2024-02-29'] }],
  ])('%s', (text, time) => {
    expect(timeOf(text, 'en-US')).toEqual(time);
  });

  it.each([
    'Anna',
    '2',
    '4.5',
    '3-4',
    '31 Feb 2026',
    '48 h left',
    'tomorrow',
    'in 3 days',
    '000-1234567-1234567',
    '',
    '5%',
    '99:99',
  ])('"%s" is none', text => {
    expect(timeOf(text, 'en-US')).toBeNull();
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, readPeriod } from './date';
import { LOCALES, TAGS } from './locales.fixture';

const read = (value: unknown) => ({ kind: 'read', value });
const period = (start: string, end: string) => read({ start, end });
const iso = (date: Date) => date.toISOString().slice(0, 10);
const DAY = 86_400_000;
const days = fc.integer({ min: 0, max: 36_000 }).map(day => new Date(Date.UTC(2000, 0, 1) + day * DAY));
const NAMED = fc.constantFrom('long', 'short');
const DIGITS = fc.constantFrom('numeric', '2-digit');
const inUtc = { calendar: 'gregory', timeZone: 'UTC' } as const;
/** These write the year first, so that a date that ends in it stays open; as their ranges do in Intl. */
const YEAR_FIRST = ['en-CA', 'en-ZA', 'sv-SE', 'ja-JP', 'zh-CN'];
const DECIDED = LOCALES.filter(locale => !YEAR_FIRST.includes(locale));

describe('readDate', () => {
  it('reads back what Intl writes with a month name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), NAMED, days, (locale, month, date) => {
        const text = new Intl.DateTimeFormat(locale, {
          ...inUtc,
          year: 'numeric',
          month,
          day: 'numeric',
        }).format(date);
        expect(readDate(text, [locale])).toEqual(read(iso(date)));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back what Intl writes in digits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), DIGITS, days, (locale, digits, date) => {
        const format = { ...inUtc, year: 'numeric', month: digits, day: digits } as const;
        expect(readDate(new Intl.DateTimeFormat(locale, format).format(date), [locale])).toEqual(
          read(iso(date)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['16-May-2026', 'en-IN', '2026-05-16'],
    ['6 Jul 2026', 'en-GB', '2026-07-06'],
    ['22 July 2026', 'en-GB', '2026-07-22'],
    ['Apr. 3, 2026', 'en-US', '2026-04-03'],
    ['Sept. 3, 2026', 'en-US', '2026-09-03'],
    ['JULY 3 2026', 'de-DE', '2026-07-03'],
    ['July 3rd, 2026', 'en-US', '2026-07-03'],
    ['2026年8月5日', 'ja-JP', '2026-08-05'],
    ['2026 年 8 月 5 日', 'zh-CN', '2026-08-05'],
    ['01.06.2026', 'de-DE', '2026-06-01'],
    ['1. 6. 2026', 'de-DE', '2026-06-01'],
    ['2026-07-14', 'en-US', '2026-07-14'],
    ['2026/7/4', 'en-GB', '2026-07-04'],
    ['27-07-2026', 'en-IN', '2026-07-27'],
    ['07-27-2026', 'en-IN', '2026-07-27'],
    ['7/4/2026', 'en-US', '2026-07-04'],
    ['04/07/2026', 'en-GB', '2026-07-04'],
    ['07/07/2026', 'ja-JP', '2026-07-07'],
    ['1er février 2026', 'fr-FR', '2026-02-01'],
    ['1 Fevr. 2026', 'fr-FR', '2026-02-01'],
    ['30 de junio de 2026', 'es-MX', '2026-06-30'],
    ['czerwiec 3, 2026', 'pl-PL', '2026-06-03'],
    ['5 AĞUSTOS 2026', 'tr-TR', '2026-08-05'],
    ['5 ARALIK 2026', 'tr-TR', '2026-12-05'],
    ['05.06.2026', 'en-US', '2026-06-05'],
    ['29 Feb 2028', 'en-GB', '2028-02-29'],
  ])('reads %s in %s', (text, locale, date) => {
    expect(readDate(text, [locale])).toEqual(read(date));
  });

  it('says so where languages differ on the order, or do not settle it', () => {
    const open = { kind: 'ambiguous', values: ['2026-07-05', '2026-05-07'] };
    expect(readDate('05/07/2026', ['en-IN', 'en-US'])).toEqual(open);
    expect(readDate('05/07/2026', ['ja-JP'])).toEqual(open);
    expect(readDate('05/07/2026', [])).toEqual(open);
    expect(readDate('25/07/2026', ['en-IN', 'en-US'])).toEqual(read('2026-07-25'));
    expect(readDate('05/05/2026', ['en-IN', 'en-US'])).toEqual(read('2026-05-05'));
  });

  it.each([
    '',
    'N/A',
    '31 Feb 2026',
    '29 Feb 2026',
    '2026-02-30',
    '13/13/2026',
    '0 May 2026',
    '2026',
    'May 2026',
    '16 May',
    '05/07',
    '05/07/26',
    '5 2026',
    '2026 5',
    '16 May 16',
    '16 Foo 2026',
    '111-1234567-1234567',
    '16-May-2026 - 14-Jul-2026',
    'on 16 May 2026',
    '8月5日',
    '16 May 3026',
    '1/2-2026',
    '1.5.2026.7',
  ])('takes %j for no date', text => {
    expect(readDate(text, ['en-GB', 'de-DE']).kind).toBe('none');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), TAGS, (text, languages) => {
        expect(['read', 'ambiguous', 'none']).toContain(readDate(text, languages).kind);
        expect(['read', 'ambiguous', 'none']).toContain(readPeriod(text, languages).kind);
      }),
    );
  });
});

describe('readPeriod', () => {
  const spans = fc.tuple(days, fc.integer({ min: 1, max: 364 }));

  it('reads back the ranges that Intl writes with month names', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), NAMED, spans, (locale, month, [start, length]) => {
        const end = new Date(start.getTime() + length * DAY);
        const format = new Intl.DateTimeFormat(locale, { ...inUtc, year: 'numeric', month, day: 'numeric' });
        expect(readPeriod(format.formatRange(start, end), [locale])).toEqual(period(iso(start), iso(end)));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back the ranges that Intl writes in digits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DECIDED), DIGITS, spans, (locale, digits, [start, length]) => {
        const end = new Date(start.getTime() + length * DAY);
        const format = new Intl.DateTimeFormat(locale, {
          ...inUtc,
          year: 'numeric',
          month: digits,
          day: digits,
        });
        expect(readPeriod(format.formatRange(start, end), [locale])).toEqual(period(iso(start), iso(end)));
      }),
      { numRuns: 1000 },
    );
  });

  it('has the right range among its readings where the language leaves the order open', () => {
    fc.assert(
      fc.property(fc.constantFrom(...YEAR_FIRST), DIGITS, spans, (locale, digits, [start, length]) => {
        const end = new Date(start.getTime() + length * DAY);
        const format = new Intl.DateTimeFormat(locale, {
          ...inUtc,
          year: 'numeric',
          month: digits,
          day: digits,
        });
        const parsed = readPeriod(format.formatRange(start, end), [locale]);
        const values =
          parsed.kind === 'read' ? [parsed.value] : parsed.kind === 'ambiguous' ? parsed.values : [];
        expect(values).toContainEqual({ start: iso(start), end: iso(end) });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['16-May-2026 - 14-Jul-2026', 'en-IN', '2026-05-16', '2026-07-14'],
    ['16-May-2026-14-Jul-2026', 'en-IN', '2026-05-16', '2026-07-14'],
    ['June 30 - July 28, 2026', 'en-US', '2026-06-30', '2026-07-28'],
    ['June 30 – July 28, 2026', 'de-DE', '2026-06-30', '2026-07-28'],
    ['Dec 20 - Jan 16, 2027', 'en-US', '2026-12-20', '2027-01-16'],
    ['Dec 20, 2026 - Jan 16', 'en-US', '2026-12-20', '2027-01-16'],
    ['30 June - 30 July 2026', 'en-GB', '2026-06-30', '2026-07-30'],
    ['30 June to 30 July 2026', 'en-GB', '2026-06-30', '2026-07-30'],
    ['30. Juni bis 30. Juli 2026', 'de-DE', '2026-06-30', '2026-07-30'],
    ['30 de junio al 28 de julio de 2026', 'es-ES', '2026-06-30', '2026-07-28'],
    ['8月5日 - 2026年9月4日', 'ja-JP', '2026-08-05', '2026-09-04'],
    ['2026年8月5日～9月4日', 'ja-JP', '2026-08-05', '2026-09-04'],
    ['2026年8月5日から2026年9月4日', 'ja-JP', '2026-08-05', '2026-09-04'],
    ['2026年8月5日至9月4日', 'zh-CN', '2026-08-05', '2026-09-04'],
    ['Jun 5 – 28, 2026', 'en-US', '2026-06-05', '2026-06-28'],
    ['5–28 June 2026', 'en-GB', '2026-06-05', '2026-06-28'],
    ['05.–28.06.2026', 'de-DE', '2026-06-05', '2026-06-28'],
    ['2026-06-30–07-28', 'sv-SE', '2026-06-30', '2026-07-28'],
    ['01.06.2026-30.06.2026', 'de-DE', '2026-06-01', '2026-06-30'],
    ['6/30/2026 - 7/28/2026', 'en-IN', '2026-06-30', '2026-07-28'],
    ['05/06/2026 - 07/13/2026', 'en-GB', '2026-05-06', '2026-07-13'],
    ['2026-07-14 - 2026-07-14', 'en-US', '2026-07-14', '2026-07-14'],
  ])('reads %s in %s', (text, locale, start, end) => {
    expect(readPeriod(text, [locale])).toEqual(period(start, end));
  });

  it('keeps both orders where languages differ', () => {
    const values = [
      { start: '2026-06-05', end: '2026-07-08' },
      { start: '2026-05-06', end: '2026-08-07' },
    ];
    expect(readPeriod('05/06/2026 - 08/07/2026', ['en-IN', 'en-US'])).toEqual({ kind: 'ambiguous', values });
  });

  it.each([
    '',
    '6 Jul 2026',
    'June 30 - July 28',
    '14-Jul-2026 - 16-May-2026',
    '28 - 3 Jan 2027',
    '29 Feb - 1 Mar 2025',
    '30 June - 31 June 2026',
    '5 - 07/08/2026',
    '05/06/2026 - 14 Jul 2026',
    '1 - 25',
    '10 - 20 %',
    '114-1234567-1234567',
    '16-May-2026 - ',
    'a - b',
    '2026 - 2027',
  ])('takes %j for no period', text => {
    expect(readPeriod(text, ['en-GB', 'en-US']).kind).toBe('none');
  });
});

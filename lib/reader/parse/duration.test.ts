import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDuration } from './duration';
import { LOCALES, TAGS } from './locales.fixture';

const read = (value: number) => ({ kind: 'read', value });
const MINUTES = { minute: 1, hour: 60, day: 1440 };
/** "ساعة" is one hour, or heads a column: the one form that must not be read. Tested by example. */
const isBareArabic = (locale: string, amount: number) => locale.startsWith('ar') && amount === 1;
const style = fc.constantFrom('long', 'short', 'narrow');

describe('readDuration', () => {
  it('reads back what Intl writes with one unit, in every locale of the marketplaces', () => {
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 1, max: 999 }).map(n => n / 10),
    );
    const unit = fc.constantFrom('minute', 'hour', 'day');
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), unit, style, amount, (locale, unit, unitDisplay, amount) => {
        fc.pre(!isBareArabic(locale, amount));
        const text = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(amount);
        expect(readDuration(text, [locale])).toEqual(read(Math.round(amount * MINUTES[unit] * 1e6) / 1e6));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back hours and minutes as Intl joins them', () => {
    // From three, as Arabic has a word without a number for two.
    const most = fc.integer({ min: 3, max: 59 });
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), style, most, most, (locale, style, hours, minutes) => {
        const text = new Intl.DurationFormat(locale, { style }).format({ hours, minutes });
        expect(readDuration(text, [locale])).toEqual(read(hours * 60 + minutes));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['6 hours', 'en-US', 360],
    ['6.2 hrs', 'en-US', 372],
    ['6.2 hrs', 'de-DE', 372],
    ['6,2 h', 'fr-FR', 372],
    ['1.1 hours', 'en-US', 66],
    ['5 h 30 min', 'en-US', 330],
    ['5h30m', 'en-GB', 330],
    ['5h 30m', 'en-US', 330],
    ['330 minutes', 'en-US', 330],
    ['9.5 hours', 'en-IN', 570],
    ['1 day 3 hrs', 'en-US', 1620],
    ['1 day, 3 hours and 20 mins.', 'en-US', 1640],
    ['6時間30分', 'ja-JP', 390],
    ['6 小时', 'zh-CN', 360],
    ['5 Std. 30 Min.', 'de-DE', 330],
    ['5 STUNDEN UND 30 MINUTEN', 'de-DE', 330],
    ['5 heures 30 minutes', 'fr-FR', 330],
    ['1.200 Minuten', 'de-DE', 1200],
    ['ساعتان', 'ar-EG', 120],
    ['0 min', 'pl-PL', 0],
  ])('reads %s in %s', (text, locale, minutes) => {
    expect(readDuration(text, [locale])).toEqual(read(minutes));
  });

  it.each([
    '',
    '6',
    '6.2',
    'hours',
    'ساعة',
    'N/A',
    'less than 1 hour',
    '6 hours ago',
    '19 h 32 min left',
    '5:30',
    '5:30 h',
    '24/7',
    '30 min 5 h',
    '5 h 6 h',
    '5.5 h 30 min',
    '-5 h',
    '5 h -3 min',
    '5 hours and',
    '1 2 hours',
    '6 parsecs',
    '4 weeks',
    '6 hours 30',
  ])('takes %j for no duration', text => {
    expect(readDuration(text, ['en-US', 'de-DE', 'ar-EG']).kind).toBe('none');
  });

  it('keeps both readings where languages disagree', () => {
    expect(readDuration('1.234 h', ['de-DE', 'en-US'])).toEqual({
      kind: 'ambiguous',
      values: [74040, 74.04],
    });
    expect(readDuration('1.234 hours', ['de-DE'])).toEqual({ kind: 'ambiguous', values: [74040, 74.04] });
    // Turkish writes 5 dakika as "5d", English 5 days.
    expect(readDuration('5d', ['tr-TR', 'en-US'])).toEqual({ kind: 'ambiguous', values: [5, 7200] });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), TAGS, (text, languages) => {
        expect(['read', 'ambiguous', 'none']).toContain(readDuration(text, languages).kind);
      }),
    );
  });
});

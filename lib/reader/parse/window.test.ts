import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, TAGS } from './locales.fixture';
import { readWindow } from './window';

const read = (value: string) => ({ kind: 'read', value });
const LETTERS = { day: 'D', week: 'W', month: 'M', year: 'Y' };

describe('readWindow', () => {
  it('reads back what Intl writes, in every locale of the marketplaces', () => {
    const unit = fc.constantFrom('day', 'week', 'month', 'year');
    const style = fc.constantFrom('long', 'short');
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        unit,
        style,
        fc.integer({ min: 2, max: 400 }),
        (locale, unit, unitDisplay, count) => {
          const text = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(count);
          expect(readWindow(text, [locale])).toEqual(read(`P${count}${LETTERS[unit]}`));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['60 days', 'en-US', 'P60D'],
    ['60 days', 'de-DE', 'P60D'],
    ['60 Tage', 'de-DE', 'P60D'],
    ['60日', 'ja-JP', 'P60D'],
    ['60日間', 'ja-JP', 'P60D'],
    ['12ヶ月', 'ja-JP', 'P12M'],
    ['60 天', 'zh-CN', 'P60D'],
    ['60 jours', 'fr-FR', 'P60D'],
    ['60 dagar', 'sv-SE', 'P60D'],
    ['60 gün', 'tr-TR', 'P60D'],
    ['4 weeks', 'en-US', 'P4W'],
    ['12 months', 'en-US', 'P12M'],
    ['1 month', 'en-US', 'P1M'],
    ['1 year', 'en-US', 'P1Y'],
    ['(60 days)', 'en-US', 'P60D'],
    ['Last 60 days', 'en-US', 'P60D'],
    ['Past 4 weeks', 'de-DE', 'P4W'],
    ['last 30 days (1,204)', 'en-US', 'P30D'],
    ['٦٠ يومًا', 'ar-EG', 'P60D'],
    ['365 Days', 'en-IN', 'P365D'],
  ])('reads %s in %s', (text, locale, window) => {
    expect(readWindow(text, [locale])).toEqual(read(window));
  });

  it.each([
    '',
    '60',
    'days',
    '0 days',
    '-60 days',
    '1.5 months',
    '60 days ago',
    '1 year 2 months',
    '2026年',
    '30m',
    '6 hours',
    'Lifetime',
    'شهر',
    '5 of 60 days',
    'Last days',
  ])('takes %j for no window', text => {
    expect(readWindow(text, ['en-US', 'ja-JP', 'ar-EG']).kind).toBe('none');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), TAGS, (text, languages) => {
        expect(['read', 'ambiguous', 'none']).toContain(readWindow(text, languages).kind);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './number';
import { LOCALES, NUMBERS, TAGS } from './locales.fixture';

const read = (value: number) => ({ kind: 'read', value });
const NONE = { kind: 'none' };

describe('readNumber', () => {
  it('reads back what Intl writes, in every locale of the marketplaces', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), NUMBERS, (locale, value) => {
        const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(value);
        expect(readNumber(text, [locale])).toEqual(read(value));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['4,027', 'en-US', 4027],
    ['4.027', 'de-DE', 4027],
    ['4\u202f027', 'fr-FR', 4027],
    ['4 027', 'fr-FR', 4027],
    ['4,02,700', 'en-IN', 402700],
    ['1’234.5', 'de-CH', 1234.5],
    ["1'234.5", 'de-CH', 1234.5],
    ['1234,5', 'es-ES', 1234.5],
    ['4.027', 'es-ES', 4027],
    ['12 345', 'pl-PL', 12345],
    ['٤٬٠٢٧٫٥', 'ar-EG', 4027.5],
    ['4,027.5', 'ar-SA', 4027.5],
    ['4,027', 'ar-SA', 4027],
    ['372', 'ja-JP', 372],
    ['−12', 'sv-SE', -12],
    ['+3', 'en-US', 3],
    ['0.12', 'de-DE', 0.12],
    ['0,12', 'en-US', 0.12],
    ['1.234.567', 'en-US', 1234567],
    ['1\u00a0651', 'en-US', 1651],
  ])('reads %s in %s', (text, locale, value) => {
    expect(readNumber(text, [locale])).toEqual(read(value));
  });

  it('keeps both readings of a text that two languages read differently, likeliest first', () => {
    expect(readNumber('1.234', ['de-DE', 'en-US'])).toEqual({ kind: 'ambiguous', values: [1234, 1.234] });
    expect(readNumber('1.234', ['en-US', 'de-DE'])).toEqual({ kind: 'ambiguous', values: [1.234, 1234] });
    expect(readNumber('1.234.567', ['en-US', 'de-DE'])).toEqual(read(1234567));
  });

  it('asks all marketplaces where the languages are unknown, and says when they disagree', () => {
    expect(readNumber('0,5', [])).toEqual(read(0.5));
    expect(readNumber('1.234', ['not a language'])).toMatchObject({ kind: 'ambiguous' });
  });

  it.each([
    '',
    ' ',
    '-',
    '--',
    '- -',
    'N/A',
    '1 2',
    '1,23,4',
    '12-34',
    '5%',
    '1..2',
    '.5',
    '5.',
    '007',
    '0,123,456',
    '1 000',
    '5²',
    '1e5',
    '½',
    '１２：３０',
  ])('takes %j for no number', text => {
    expect(readNumber(text, ['en-US'])).toEqual(NONE);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), TAGS, (text, languages) => {
        expect(['read', 'ambiguous', 'none']).toContain(readNumber(text, languages).kind);
      }),
    );
  });
});

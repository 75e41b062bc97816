import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, NUMBERS } from './locales.fixture';
import { readPercent } from './percent';

const read = (value: number) => ({ kind: 'read', value });

describe('readPercent', () => {
  it('reads back what Intl writes, without float dust, in every locale of the marketplaces', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES, 'eu-ES'), NUMBERS, (locale, percent) => {
        const text = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 }).format(
          `${percent}e-2` as `${number}`,
        );
        expect(readPercent(text, [locale])).toEqual(read(Number(`${percent}e-2`)));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['0.12%', 'en-US', 0.0012],
    ['0,12 %', 'de-DE', 0.0012],
    ['0,12\u00a0%', 'fr-FR', 0.0012],
    ['%0,12', 'tr-TR', 0.0012],
    ['% 0,12', 'eu-ES', 0.0012],
    ['-%0,12', 'tr-TR', -0.0012],
    ['٠٫١٢٪', 'ar-EG', 0.0012],
    ['０．１２％', 'ja-JP', 0.0012],
    ['100﹪', 'zh-CN', 1],
    ['0.12%', 'de-DE', 0.0012],
    ['29%', 'en-US', 0.29],
    ['0%', 'en-IN', 0],
  ])('reads %s in %s', (text, locale, value) => {
    expect(readPercent(text, [locale])).toEqual(read(value));
  });

  it.each([
    '',
    '%',
    '0.12',
    '0.12% (5)',
    '5%6',
    '%5%',
    '5%%',
    'N/A',
    '1 2%',
    '1,23,4%',
    '12-34%',
    'under 1%',
    '5 ‰',
    '--%',
  ])('takes %j for no percentage', text => {
    expect(readPercent(text, ['en-US'])).toEqual({ kind: 'none' });
  });

  it('hands on an ambiguous number', () => {
    expect(readPercent('1.234 %', ['de-DE', 'en-US'])).toEqual({
      kind: 'ambiguous',
      values: [12.34, 0.01234],
    });
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCounts } from './counts';
import { LOCALES, TAGS } from './locales.fixture';

const counts = (part: number, whole: number) => ({ kind: 'read', value: { part, whole } });

/** How sentences of the marketplaces put a part and a whole. */
const SENTENCES = [
  (part: string, whole: string) => `${part} of ${whole} orders`,
  (part: string, whole: string) => `${part} von ${whole} Bestellungen`,
  (part: string, whole: string) => `${part} commandes sur ${whole}`,
  (part: string, whole: string) => `${whole} zamówień, w tym ${part}`,
  (part: string, whole: string) => `${whole}件中${part}件`,
  (part: string, whole: string) => `${part}/${whole}件`,
  (part: string, whole: string) => `${part} من ${whole} طلب`,
];

describe('readCounts', () => {
  it('reads a part and a whole, written as any marketplace writes numbers, in any sentence', () => {
    const number = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 9_999_999 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...SENTENCES),
        number,
        number,
        (locale, say, one, two) => {
          const [part, whole] = [Math.min(one, two), Math.max(one, two)];
          const format = new Intl.NumberFormat(locale);
          expect(readCounts(say(format.format(part), format.format(whole)), [locale])).toEqual(
            counts(part, whole),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['5 of 4,027 orders', ['en-US'], 5, 4027],
    ['(5 of 4,027 orders)', ['en-US'], 5, 4027],
    ['5 out of 4,027', ['pt-BR', 'en-US'], 5, 4027],
    ['5 von 4.027 Bestellungen', ['de-DE'], 5, 4027],
    ['5 von 4.027 Bestellungen', ['en-US', 'de-DE'], 5, 4027],
    ['5 of 4,027 orders', ['de-DE', 'en-US'], 5, 4027],
    ['5 von 4.027', ['en-US'], 5, 4027],
    ['4,027件中5件', ['ja-JP'], 5, 4027],
    ['5/4,027', ['en-US'], 5, 4027],
    ['5 / 40 orders', ['en-US'], 5, 40],
    ['5 sur 4\u202f027 commandes', ['fr-FR'], 5, 4027],
    ['5 of 1,20,027 orders', ['en-IN'], 5, 120027],
    ['0 of 0 orders', ['en-US'], 0, 0],
    ['3 of 3 orders', ['en-US'], 3, 3],
    ['٥ من ٤٬٠٢٧ طلب', ['ar-EG'], 5, 4027],
  ])('reads %s in %s', (text, languages, part, whole) => {
    expect(readCounts(text, languages)).toEqual(counts(part, whole));
  });

  it.each([
    '',
    '5',
    '5 orders',
    '5 4,027',
    '4,027 of 5 orders',
    '0.12% (5)',
    '5 of 4,027 orders, 60 days',
    '2 orders in 30 days',
    '5 of 24 hours',
    '2 orders in 4 weeks',
    '2 Bestellungen in 12 Monaten',
    '2 Bestellungen, 12 Monate',
    '30 days: 5 orders',
    '3.8 out of 5',
    '24/7',
    '24/7 support',
    '7/14',
    '12/2026',
    'Page 1 of 20',
    '6 Jul 2026',
    '30 June to 28 July',
    'June 30 to July 28',
    '8月5日',
    '30日以内の注文5件',
    '5 - 40 orders',
    '1 - 25 of 80',
    '114-1234567-1234567',
    '5 of 1,23,4 orders',
    '-5 of 40 orders',
    '5:30 of 6',
    '5% of 40',
    '需要回复 0',
    '1 of 2 of 3',
    '5 (40)',
    '5, 40',
    '5, 40 orders',
    '5. 40',
    'orders of orders',
    'You have answered 5 messages late, out of the 40 that came in since last week',
  ])('takes %j for no counts', text => {
    expect(readCounts(text, ['en-US', 'de-DE', 'ja-JP']).kind).toBe('none');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), TAGS, (text, languages) => {
        expect(['read', 'ambiguous', 'none']).toContain(readCounts(text, languages).kind);
      }),
    );
  });
});

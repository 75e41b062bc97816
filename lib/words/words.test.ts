import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMetric, METRICS } from '../catalogue/metrics';
import { HOSTS } from '../hosts';
import { speaker } from './messages';
import { metricName } from './metric-name';
import { wordsFor } from './words';

/** Which of the no-break spaces a language uses changes with the browser's own data. */
const spaced = (text: string): string => text.replace(/\s/gu, ' ');
const AT = new Date('2026-11-21T20:00:00Z');

describe('speaker', () => {
  const messages = {
    plain: 'All well',
    gaps: '{a} of {b}',
    many: { one: '{count} day', other: '{count} days' },
  } as const;
  const say = speaker<typeof messages>('en', messages);

  it('fills gaps, writes numbers and chooses the plural form', () => {
    expect(say('plain')).toBe('All well');
    expect(say('gaps', { a: 5, b: 4027 })).toBe('5 of 4,027');
    expect(say('many', { count: 1 })).toBe('1 day');
    expect(say('many', { count: 0 })).toBe('0 days');
  });

  it('ends a sentence with one stop, where a date has one of its own', () => {
    const until = speaker<{ until: 'Bis {date}.' }>('de', { until: 'Bis {date}.' });
    expect(until('until', { date: '25. Dez.' })).toBe('Bis 25. Dez.');
    expect(until('until', { date: '3. Mai' })).toBe('Bis 3. Mai.');
    const did = speaker<{ did: '行った：{titles}。' }>('ja', { did: '行った：{titles}。' });
    expect(did('did', { titles: '担当者を決めた。' })).toBe('行った：担当者を決めた。');
    expect(did('did', { titles: '担当者' })).toBe('行った：担当者。');
    expect(until('until', { date: '1 · 2 · …' })).toBe('Bis 1 · 2 · …');
  });

  it('takes text in a gap as it is', () => {
    expect(say('gaps', { a: '{b}', b: '$&' })).toBe('{b} of $&');
  });
});

describe('values', () => {
  it.each([
    ['en-US', 'rate', 0.0012, '0.12%'],
    ['en-US', 'rate', 0, '0%'],
    ['en-US', 'rate', 1, '100%'],
    ['en-US', 'rate', 0.001, '0.10%'],
    ['en-US', 'rate', 0.068, '6.80%'],
    ['en-US', 'rate', 0.0001, '0.01%'],
    ['en-US', 'rate', 0.01, '1.00%'],
    ['en-US', 'rate', 0.0999999, '10%'],
    ['en-US', 'rate', 0.9709, '97.09%'],
    ['en-US', 'rate', 0.971, '97.1%'],
    ['de-DE', 'rate', 0.001, '0,10 %'],
    ['en-US', 'rate', 0.00001, '0.001%'],
    ['de-DE', 'rate', 0.0012, '0,12 %'],
    ['fr-FR', 'rate', 0.0012, '0,12 %'],
    ['ja-JP', 'rate', 0.0012, '0.12%'],
    ['en-US', 'duration', 570, '9.5 h'],
    ['en-US', 'duration', 372, '6.2 h'],
    ['en-US', 'duration', 328, '5 h 28 min'],
    ['en-US', 'duration', 1440, '24 h'],
    ['en-US', 'duration', 48, '48 min'],
    ['en-US', 'duration', 59.6, '1 h'],
    ['en-US', 'duration', 0, '0 min'],
    ['de-DE', 'duration', 570, '9,5 h'],
    ['en-US', 'stars', 4.6, '4.6 ★'],
    ['de-DE', 'stars', 4.6, '4,6 ★'],
    ['en-US', 'count', 4027, '4,027'],
    ['en-US', 'points', 372, '372'],
  ] as const)('%s %s %d is %s', (language, unit, value, text) => {
    expect(spaced(wordsFor(language).formatValue(unit, value))).toBe(text);
  });
});

describe('targets', () => {
  it.each([
    ['rate', 0.01, '1%'],
    ['rate', 0.025, '2.5%'],
    ['rate', 0.00001, '0.001%'],
    ['duration', 1440, '24 h'],
    ['points', 200, '200'],
  ] as const)('%s %d is %s', (unit, value, text) => {
    expect(wordsFor('en-US').formatTarget(unit, value)).toBe(text);
  });
});

describe('gaps', () => {
  it.each([
    ['en-US', 'rate', 0.0021, '0.21 pp'],
    ['en-US', 'rate', -0.0021, '0.21 pp'],
    ['en-US', 'rate', 0.000001, '0.0001 pp'],
    ['de-DE', 'rate', 0.0021, '0,21 Pp.'],
    ['en-US', 'duration', -210, '3.5 h'],
    ['en-US', 'points', 172, '172 points'],
    ['en-US', 'points', -1, '1 point'],
    ['de-DE', 'points', 172, '172 Punkte'],
    ['en-US', 'stars', 0.2, '0.2 ★'],
    ['en-US', 'count', -3, '3'],
  ] as const)('%s %s %d is %s', (language, unit, difference, text) => {
    expect(wordsFor(language).formatGap(unit, difference)).toBe(text);
  });

  it('are spelled out for the ear', () => {
    expect(wordsFor('en-US').formatGap('rate', 0.0021, 'long')).toBe('0.21 percentage points');
  });
});

describe('the language of a page', () => {
  it.each([
    ['en-US', 'en', '3 of 4,027', 'Sep 3'],
    ['en-GB', 'en', '3 of 4,027', '3 Sept'],
    ['de-DE', 'de', '3 von 4.027', '3. Sept.'],
    ['fr-FR', 'fr', '3 sur 4 027', '3 sept.'],
    ['fi-FI', 'en', '3 of 4 027', 'Sep 3'],
    ['ar-EG', 'en', '3 of 4,027', 'Sep 3'],
    ['', 'en', '3 of 4,027', 'Sep 3'],
    ['en_US', 'en', '3 of 4,027', 'Sep 3'],
    ['x', 'en', '3 of 4,027', 'Sep 3'],
  ])('%s is answered in %s', (tag, language, counts, date) => {
    const words = wordsFor(tag);
    expect(words.language).toBe(language);
    expect(words.dir).toBe('ltr');
    expect(spaced(words.say('counts.of', { part: 3, whole: 4027 }))).toBe(counts);
    expect(words.formatDate('2026-09-03', AT)).toBe(date);
  });

  it('writes no other digits into English words, but the page’s own separators', () => {
    for (const tag of ['ar-EG', 'ks', 'mr-IN', 'hi-IN-u-nu-deva']) {
      expect(wordsFor(tag).formatValue('rate', 0.0012)).toBe('0.12%');
    }
    expect(spaced(wordsFor('es-ES').formatValue('rate', 0.0012))).toBe('0,12 %');
  });

  it('names the year where it is another', () => {
    expect(wordsFor('en-US').formatDate('2025-09-03', AT)).toBe('Sep 3, 2025');
  });

  it('leaves what is no date as it is', () => {
    expect(wordsFor('en-US').formatDate('2026-99-99', AT)).toBe('2026-99-99');
  });

  it('shows an instant on the seller’s own day, and a date on itself', () => {
    const { formatDate } = wordsFor('en-US');
    expect(formatDate('2026-09-03T23:30:00Z', AT, 'Europe/Berlin')).toBe('Sep 4');
    expect(formatDate('2026-09-03', AT, 'America/Los_Angeles')).toBe('Sep 3');
    expect(formatDate('2026-01-01T02:00:00Z', AT, 'America/Los_Angeles')).toBe('Dec 31, 2025');
    expect(formatDate('2025-12-31T20:00:00Z', AT, 'Asia/Tokyo')).toBe('Jan 1');
    expect(formatDate('2025-12-31', AT, 'Asia/Tokyo')).toBe('Dec 31, 2025');
  });

  it('never throws, whatever a page claims to speak', () => {
    fc.assert(
      fc.property(fc.string(), tag => {
        expect(wordsFor(tag).formatValue('rate', 0.5)).toContain('50');
      }),
    );
  });

  it('can speak on every host', () => {
    for (const { locale } of HOSTS) expect(wordsFor(locale).formatValue('rate', 0.0012)).toMatch(/0[.,]12/);
  });
});

describe('windows and scopes', () => {
  it.each([
    ['P4W', '4 weeks', '4 Wochen'],
    ['P60D', '60 days', '60 Tage'],
    ['P1M', '1 month', '1 Monat'],
    ['P1Y', '1 year', '1 Jahr'],
    ['lifetime', 'lifetime', 'gesamter Zeitraum'],
  ] as const)('%s is %s, %s', (window, english, german) => {
    expect(wordsFor('en').windowName(window)).toBe(english);
    expect(wordsFor('de').windowName(window)).toBe(german);
  });

  it('names the scope', () => {
    expect(wordsFor('en').scopeName('seller-fulfilled')).toBe('seller-fulfilled');
    expect(wordsFor('de').scopeName('amazon-fulfilled')).toBe('Versand durch Amazon');
  });
});

const named = (id: string, tag: string) => {
  const metric = findMetric(id);
  return metric && metricName(metric, tag);
};

describe('metricName', () => {
  it.each([
    ['order-defect-rate', 'en-GB', 'Order Defect Rate'],
    ['order-defect-rate', 'de-AT', 'Rate an Bestellmängeln'],
    ['order-defect-rate', 'zh-CN', '订单缺陷率'],
    ['order-defect-rate', 'zh-TW', 'Order Defect Rate'],
    ['contact-rate', 'de', 'Buyer Contact Rate'],
    ['order-defect-rate', 'not a tag', 'Order Defect Rate'],
  ])('%s in %s is %s', (id, tag, name) => {
    expect(named(id, tag)).toBe(name);
  });

  it('has a name for every metric in every language', () => {
    for (const { locale } of HOSTS) {
      for (const metric of METRICS) expect(metricName(metric, locale)).not.toBe('');
    }
  });
});

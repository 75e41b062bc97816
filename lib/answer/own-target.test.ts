import { describe, expect, it } from 'vitest';
import { METRICS } from '../catalogue/metrics';
import type { Metric } from '../catalogue/metric';
import { needOf } from '../insight/need';
import { readingAt } from '../insight/reading.fixture';
import { judge } from '../insight/verdict';
import { asTarget } from '../own-targets/own-target';
import type { Reading } from '../reading';
import type { Beside } from '../view';
import { LANGUAGES } from '../words/languages';
import { answerPage } from './answer-page';

const AT = new Date('2026-11-21T20:00:00Z');
const ACCOUNT = { store: 'Acme', country: 'United States', host: 'sellercentral.amazon.com', assumed: false };

const withOwn = (metric: Metric, value: number): Metric => {
  const ownTarget = asTarget(value, metric);
  if (!ownTarget) throw new Error('no value can reach it');
  return { ...metric, ownTarget };
};

const besideOf = (given: Partial<Reading>, own: number | null, language = 'en-US'): Beside => {
  const { account: _, page: path, firstSeen: __, lastSeen: ___, ...reading } = readingAt('2026-11-21', given);
  const { beside } = answerPage({
    read: { pageId: 'account-health', path, language, account: ACCOUNT, readings: [reading], misses: [] },
    kept: 'kept',
    series: [],
    skipped: 0,
    at: AT,
    timeZone: 'UTC',
    inAccount: metric => (own === null ? metric : withOwn(metric, own)),
  });
  const [first] = beside;
  if (!first) throw new Error('the page has no answer');
  return first;
};
const ownRowOf = ({ panel }: Beside) => panel.rows.find(([label]) => label === 'your own target');

const LATE: Partial<Reading> = {
  metric: 'late-shipment-rate',
  window: 'P30D',
  value: 0.012,
  counts: { part: 12, whole: 1000 },
  target: { bound: 'under', value: 0.04 },
};
const CONTACTS: Partial<Reading> = { metric: 'contact-rate', window: 'P4W', value: 0.02 };

describe('a target of the seller’s own beside Amazon’s', () => {
  it('is amber where it alone is missed, and says whose it is', () => {
    const { chip, panel } = besideOf(LATE, 0.01);
    expect([chip.tone, chip.text]).toEqual(['watch', '0.2 pp above your target 1%']);
    expect(panel.verdict).toBe('Beyond your own target');
    expect(panel.rows).toContainEqual(['target', 'under 4%', 'as this page states']);
    expect(panel.rows).toContainEqual(['your own target', 'at most 1%', 'missed · 0.2 pp above']);
  });

  it('is kept by the value itself, with how many more until it is missed', () => {
    const { chip, panel } = besideOf(LATE, 0.02);
    expect([chip.tone, panel.verdict]).toEqual(['quiet', 'Within the target']);
    expect(ownRowOf(besideOf(LATE, 0.02))?.[2]).toBe('met · 0.8 pp below · 9 late orders until 2%');
    expect(ownRowOf(besideOf(LATE, 0.012))?.[2]).toMatch(/^met · level/);
  });

  it('changes nothing of Amazon’s where that is missed', () => {
    const lost: Partial<Reading> = { ...LATE, value: 0.05, counts: { part: 50, whole: 1000 } };
    const [with_, without] = [besideOf(lost, 0.06), besideOf(lost, null)];
    expect(with_.chip).toEqual({ ...without.chip, spark: expect.anything(), name: expect.anything() });
    expect([with_.chip.tone, with_.panel.verdict]).toEqual(['bad', without.panel.verdict]);
    expect(ownRowOf(with_)?.[2]).toMatch(/^met · 1 pp below/);
  });

  it('has a line of its own in the drawing', () => {
    const texts = besideOf(LATE, 0.02).panel.chart.marks.map(({ kind, text }) => `${kind}: ${text}`);
    expect(texts).toEqual(expect.arrayContaining(['target: target 4%', 'target: your target 2%']));
    expect(besideOf(LATE, null).panel.chart.marks).toHaveLength(1);
  });
});

describe('a target of the seller’s own where Amazon states none', () => {
  it('is the target, in amber at most', () => {
    const { chip, panel } = besideOf(CONTACTS, 0.015);
    expect([chip.tone, chip.text]).toEqual(['watch', '0.5 pp above your target 1.5%']);
    expect(panel.rows.filter(([label]) => label.includes('target'))).toEqual([
      ['your own target', 'at most 1.5%', 'missed · 0.5 pp above'],
    ]);
    expect(panel.tips[0]?.reason).toContain('It is at 2.00%; your own target is at most 1.5%.');
  });

  it('hides nothing that Amazon says of the average', () => {
    const worse = { ...CONTACTS, counts: { part: 200, whole: 10_000 }, average: 0.01, top: 0.005 };
    const [with_, without] = [besideOf(worse, 0.015), besideOf(worse, null)];
    expect(without.chip.tone).toBe('bad');
    expect([with_.chip.tone, with_.chip.text, with_.panel.verdict]).toEqual([
      'bad',
      without.chip.text,
      without.panel.verdict,
    ]);
    expect(ownRowOf(with_)?.[2]).toMatch(/^missed/);
  });

  it('is not green where the benchmarks are kept and it is not', () => {
    const best = { ...CONTACTS, average: 0.03, top: 0.025 };
    expect([besideOf(best, null), besideOf(best, 0.01)].map(({ chip }) => chip.tone)).toEqual([
      'good',
      'watch',
    ]);
  });

  it('comes before a bundled one that only others report, and not before one that the page states', () => {
    const rating: Partial<Reading> = {
      metric: 'account-health-rating',
      scope: 'all',
      window: 'P180D',
      value: 300,
    };
    expect(besideOf(rating, 400).panel.rows.filter(([label]) => label.includes('target'))).toEqual([
      ['your own target', 'at least 400', 'missed · 100 points below'],
    ]);
    const low = besideOf({ ...rating, value: 150 }, 100);
    expect([low.chip.tone, ownRowOf(low)?.[2]]).toEqual(['watch', 'met · 50 points above']);
    const stated = { ...rating, target: { bound: 'over', value: 199 } as const };
    expect(besideOf(stated, 400).panel.rows).toContainEqual([
      'target',
      'at least 200',
      'as this page states',
    ]);
  });

  it.each(LANGUAGES)('is said whole in %s', language => {
    const { chip, panel } = besideOf(CONTACTS, 0.015, language);
    const said = [chip.text, chip.name, ...panel.rows.flat(), panel.tips[0]?.reason].join(' ');
    expect(said).not.toMatch(/[{}]|undefined/);
  });
});

describe('the order of need', () => {
  const late = METRICS.find(({ id }) => id === 'late-shipment-rate');
  const need = (value: number, own: number | null): number => {
    if (!late) throw new Error('no such metric');
    const metric = own === null ? late : withOwn(late, own);
    const verdict = judge([readingAt('2026-11-21', { ...LATE, value, counts: null })], metric, 'US');
    return needOf({ metric, verdict, forecast: null });
  };

  it('puts a missed one after what is close to Amazon’s, and before what is kept', () => {
    const order = [
      need(0.05, null),
      need(0.035, 0.03),
      need(0.035, null),
      need(0.02, 0.01),
      need(0.02, null),
    ];
    expect(order).toEqual(order.toSorted((one, other) => other - one));
    expect(need(0.02, 0.01)).toBeGreaterThan(need(0.02, 0.03));
    expect(need(0.035, 0.03)).toBe(need(0.035, null));
  });
});

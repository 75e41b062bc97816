import { describe, expect, it } from 'vitest';
import { tipsFor } from '../catalogue/tips';
import type { Reading } from '../reading';
import { advise } from './advise';
import { SILENT, situationOf } from './situation.fixture';

type Given = Parameters<typeof situationOf>[1];
type Other = Partial<Reading>;

const idsOf = (reading: Other, given?: Given) => advise(situationOf(reading, given)).map(({ tip }) => tip.id);
const kindsOf = (reading: Other, given?: Given) =>
  advise(situationOf(reading, given))[0]?.reasons.map(({ kind }) => kind);

const BEHIND = { metric: 'contact-rate', window: 'P4W', value: 0.0046, average: 0.0025 } as const;
const SLOW = { metric: 'contact-response-time', window: 'P4W', value: 1800 } as const;
const DEFECTS = { value: 0.014, counts: { part: 12, whole: 857 } } as const;
const tracking = (value: number): Other => ({ metric: 'valid-tracking-rate', window: 'P30D', value });
const part = (metric: string, count: number): Other => ({
  metric,
  value: count / 857,
  counts: { part: count, whole: 857 },
});
const LATE: Other = { metric: 'late-shipment-rate', window: 'P30D', value: 0.06 };

const themes = (counts: Partial<typeof SILENT.themes.counts>, leading: typeof SILENT.themes.leading) => ({
  ...SILENT,
  themes: { counts: { ...SILENT.themes.counts, ...counts }, whole: 50, leading },
});
const late = (least: number, weekend: { part: number; whole: number } | null) => ({
  ...SILENT,
  times: { ...SILENT.times, answered: 100, late: { least, most: least, whole: 100 } },
  weekend,
});
const DELIVERY = themes({ delivery: 21 }, 'delivery');
const tried = (
  tip: string,
  outcome: 'too-early' | 'helped' | 'no-clear-effect' | 'worse' | 'too-few-orders',
) => ({
  tip,
  outcome,
  at: '2026-10-01T10:00:00.000Z',
});

const mine = (id: string, metric = 'late-shipment-rate') => ({
  id,
  metric,
  title: 'Pack at noon',
  text: '',
});

describe('the tips for a situation', () => {
  it.each<[string, Other, Given, readonly string[]]>([
    ['contacts behind the average', BEHIND, {}, ['tracking-on-every-parcel', 'listing-answers-questions']],
    [
      'delivery leads the contacts',
      BEHIND,
      { own: DELIVERY },
      ['tracking-on-every-parcel', 'tell-of-delay-first'],
    ],
    [
      'delivery leads, but every parcel has tracking',
      BEHIND,
      { own: DELIVERY, others: [tracking(0.998)] },
      ['tell-of-delay-first', 'listing-answers-questions'],
    ],
    [
      'the product leads',
      BEHIND,
      { own: themes({ product: 30 }, 'product') },
      ['listing-answers-questions', 'tracking-on-every-parcel'],
    ],
    [
      'parcels are late',
      BEHIND,
      { others: [LATE, tracking(1)] },
      ['tell-of-delay-first', 'realistic-handling-time'],
    ],
    ['slow answers, nothing known of them', SLOW, {}, ['holding-reply-with-date', 'weekend-rota']],
    [
      'slow answers at weekends',
      SLOW,
      { own: late(20, { part: 15, whole: 20 }) },
      ['weekend-rota', 'holding-reply-with-date'],
    ],
    [
      'slow answers on all days alike',
      SLOW,
      { own: late(20, null) },
      ['holding-reply-with-date', 'fulfilment-messages-first'],
    ],
    [
      'a mean that hides late answers',
      { ...SLOW, value: 600 },
      { own: late(25, null) },
      ['holding-reply-with-date', 'fulfilment-messages-first'],
    ],
    [
      'messages that wait',
      { metric: 'cases-needing-response', scope: 'all', window: 'P30D', value: 3 },
      {},
      ['holding-reply-with-date', 'fulfilment-messages-first'],
    ],
    [
      'defects that are claims',
      DEFECTS,
      {
        others: [part('a-to-z-claim-rate', 8), part('negative-feedback-rate', 4), part('chargeback-rate', 0)],
      },
      ['refund-before-claim', 'answer-claims-in-time'],
    ],
    [
      'defects that are feedback',
      DEFECTS,
      {
        others: [
          part('a-to-z-claim-rate', 0),
          part('negative-feedback-rate', 12),
          part('chargeback-rate', 0),
        ],
      },
      ['request-removal-of-feedback', 'accurate-listing'],
    ],
    [
      'defects of orders that Amazon ships',
      { ...DEFECTS, scope: 'amazon-fulfilled' },
      {},
      ['accurate-listing', 'request-removal-of-feedback'],
    ],
    [
      'the largest part of too many defects',
      part('a-to-z-claim-rate', 8),
      { others: [DEFECTS, part('negative-feedback-rate', 4)] },
      ['refund-before-claim', 'answer-claims-in-time'],
    ],
    ['late shipments', LATE, {}, ['confirm-on-the-day', 'realistic-handling-time']],
    ['close to the target', { ...LATE, value: 0.035 }, {}, ['confirm-on-the-day', 'realistic-handling-time']],
    [
      'listings at risk',
      { metric: 'ncx-listings-poor', scope: 'all', window: 'P30D', value: 3 },
      {},
      ['read-reason-codes', 'fix-listing-or-product'],
    ],
    [
      'returns that wait',
      { metric: 'return-dissatisfaction-rate', window: 'P30D', value: 0.2 },
      { others: [{ metric: 'late-return-response-rate', window: 'P30D', value: 0.15 }] },
      ['returns-within-48-hours', 'authorise-in-policy-returns'],
    ],
  ])('%s', (_, reading, given, expected) => {
    expect(idsOf(reading, given)).toEqual(expected);
  });

  it.each<[string, Other, Given]>([
    ['a target that is kept', { ...LATE, value: 0.01 }, {}],
    ['better than the average', { ...BEHIND, value: 0.002 }, { own: DELIVERY }],
    ['N/A', { ...LATE, value: null }, {}],
    ['nothing to compare with, nothing known', { ...BEHIND, average: null }, {}],
    ['a part of defects that are kept', part('a-to-z-claim-rate', 2), { others: [{ value: 0.004 }] }],
    [
      'a smaller part',
      part('negative-feedback-rate', 4),
      { others: [DEFECTS, part('a-to-z-claim-rate', 8)] },
    ],
    ['no better direction', { metric: 'neutral-feedback-rate', window: 'P30D', value: 0.5 }, {}],
    ['benchmarks that contradict each other', { ...BEHIND, average: 0.001, top: 0.0025 }, {}],
  ])('are none for %s', (_, reading, given) => {
    expect(idsOf(reading, given)).toEqual([]);
  });

  it('come from the seller’s own messages where Amazon shows nothing to compare with', () => {
    expect(idsOf({ ...BEHIND, average: null }, { own: DELIVERY })[0]).toBe('tracking-on-every-parcel');
  });
});

describe('what the seller did', () => {
  it.each(['too-early', 'too-few-orders', 'worse'] as const)('keeps a tip away where it is %s', outcome => {
    expect(idsOf(SLOW, { tried: [tried('holding-reply-with-date', outcome)] })[0]).toBe('weekend-rota');
  });

  it('puts a tip without effect last', () => {
    const others = tipsFor('late-shipment-rate').filter(({ id }) => id !== 'honest-transit-time');
    const all = others.map(({ id }) => tried(id, 'no-clear-effect'));
    const [first, second] = advise(situationOf(LATE, { tried: all }));
    expect(first?.tip.id).toBe('honest-transit-time');
    expect(second?.reasons.at(-1)).toEqual({ kind: 'tried', at: '2026-10-01T10:00:00.000Z' });
  });

  it('offers again what helped, where the figure is in need again, and what is forgotten', () => {
    expect(idsOf(LATE, { tried: [tried('confirm-on-the-day', 'helped')] })[0]).toBe('confirm-on-the-day');
    const old = { ...tried('confirm-on-the-day', 'worse'), at: '2024-01-01T00:00:00.000Z' };
    expect(idsOf(LATE, { tried: [old] })[0]).toBe('confirm-on-the-day');
  });

  it('goes by the newest start', () => {
    const before = { ...tried('confirm-on-the-day', 'helped'), at: '2026-02-01T00:00:00.000Z' };
    const both = [tried('confirm-on-the-day', 'too-early'), before];
    expect(idsOf(LATE, { tried: both })).not.toContain('confirm-on-the-day');
  });

  it('hides tips', () => {
    expect(idsOf(LATE, { hidden: ['confirm-on-the-day'] })).not.toContain('confirm-on-the-day');
  });
});

describe('a tip of the seller’s own', () => {
  it('takes the second place', () => {
    expect(idsOf(LATE, { ownTips: [mine('own-1'), mine('own-2')] })).toEqual(['confirm-on-the-day', 'own-1']);
  });

  it('takes the first where the catalogue has none', () => {
    const reading = { metric: 'perfect-order-rate', window: 'P90D', value: 0.5 } as const;
    const ids = idsOf(reading, { ownTips: [mine('own-1', 'perfect-order-rate')] });
    expect(ids).toEqual(['own-1']);
  });

  it.each<[string, Other, Given]>([
    ['of another metric', LATE, { ownTips: [mine('own-1', 'cancellation-rate')] }],
    ['beside a value that is fine', { ...LATE, value: 0.01 }, { ownTips: [mine('own-1')] }],
    ['that is hidden', LATE, { ownTips: [mine('own-1')], hidden: ['own-1'] }],
    ['that was begun', LATE, { ownTips: [mine('own-1')], tried: [tried('own-1', 'too-early')] }],
  ])('is not shown %s', (_, reading, given) => {
    expect(idsOf(reading, given)).not.toContain('own-1');
  });
});

describe('the reasons', () => {
  it.each<[string, Other, Given, readonly string[]]>([
    ['the gap', BEHIND, {}, ['behind']],
    [
      'theme and tracking together',
      BEHIND,
      { own: DELIVERY, others: [tracking(0.92)] },
      ['theme', 'untracked'],
    ],
    ['tracking alone', BEHIND, { others: [tracking(0.92)] }, ['untracked']],
    ['the weekend', SLOW, { own: late(20, { part: 15, whole: 20 }) }, ['weekend']],
    ['too few orders', { value: 1 / 80, counts: { part: 1, whole: 80 } }, {}, ['missed', 'few']],
    ['enough orders', { value: 0.05, counts: { part: 50, whole: 1000 } }, {}, ['missed']],
  ])('are %s', (_, reading, given, expected) => {
    expect(kindsOf(reading, given)).toEqual(expected);
  });

  it('offers one of two ways to settle a matter, and the other neither beside it nor while it is tried', () => {
    const others = ['confirm-on-the-day', 'integrated-carriers', 'buffer-stock'];
    const hidden = { hidden: others };
    expect(idsOf(LATE, hidden)[0]).toBe('realistic-handling-time');
    expect(idsOf(LATE, hidden)).not.toContain('automated-handling-time');
    const waiting = { ...hidden, tried: [tried('realistic-handling-time', 'too-early')] };
    expect(idsOf(LATE, waiting)).not.toContain('automated-handling-time');
    const vain = { hidden: [...others, 'honest-transit-time', 'realistic-handling-time'] };
    expect(idsOf(LATE, vain)).toContain('automated-handling-time');
  });

  it('leaves claims and their refunds to Amazon where it ships the orders', () => {
    const claims: Other = { metric: 'a-to-z-claim-rate', value: 0.02, average: 0.001 };
    expect(idsOf(claims)).toContain('refund-before-claim');
    expect(idsOf({ ...claims, scope: 'amazon-fulfilled' }).filter(id => id.includes('refund'))).toEqual([]);
  });
});

import { assert, constant, constantFrom, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../catalogue/metric-book';
import { judge } from '../insight/verdict';
import { reading } from '../summary/testing/listed';
import { bookOf } from './book-of';
import { mergedMetrics, metricChanges, withoutChanges } from './merge-metrics';
import { withMetric, withoutMetric, type MetricDraft, type OwnMetrics } from './metric-list';
import { ownMetricSchema, ownMetricsSchema } from './metric-schema';
import { MOST_KEPT_METRICS, MOST_OWN_METRICS, type OwnMetric } from './own-metric';

const AT = new Date('2026-11-21T10:00:00.000Z');
const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000);
const draft: MetricDraft = { name: 'Ticket quality', unit: 'points', better: 'higher', target: 40 };
const metric: OwnMetric = { ...draft, id: 'own-0123456789abcdef', changedAt: AT.toISOString() };

const kept = (metrics: OwnMetrics, given: Partial<MetricDraft>, at = AT) => {
  const result = withMetric(metrics, { ...draft, ...given }, at);
  if (result.kind !== 'kept') throw new Error(result.reason);
  return result;
};
const refusal = (metrics: OwnMetrics, given: Partial<MetricDraft>) => {
  const result = withMetric(metrics, { ...draft, ...given }, AT);
  return result.kind === 'kept' ? null : result.reason;
};

describe('a metric of the seller’s own', () => {
  it('is kept with an id that the border lets through', () => {
    const { metrics, id } = kept([], { name: '  Ticket quality ' });
    expect(metrics).toEqual([{ ...metric, id }]);
    expect(ownMetricsSchema.safeParse(metrics).success).toBe(true);
  });

  it('keeps its unit when it is changed, as its readings are in it', () => {
    const { metrics } = kept([metric], { id: metric.id, name: 'Quality', unit: 'rate', target: 45 });
    expect(metrics).toMatchObject([{ name: 'Quality', unit: 'points', target: 45 }]);
  });

  it.each([
    ['empty', { name: ' ' }],
    ['twice', { name: 'ticket-QUALITY' }],
    ['outside', { name: 'CSAT', unit: 'rate', target: 85 }],
    ['outside', { name: 'CSAT', unit: 'rate', target: NaN }],
  ] as const)('is not kept: %s', (reason, given) => expect(refusal([metric], given)).toBe(reason));

  it('has room for a bounded number, and forgets what was removed longest ago', () => {
    const many = Array.from({ length: MOST_OWN_METRICS }, (_, at) => ({
      ...metric,
      id: `own-${String(at).padStart(8, '0')}`,
      name: `M${at}`,
    }));
    expect(refusal(many, {})).toBe('full');
    const removed = Array.from({ length: MOST_KEPT_METRICS }, (_, at) => ({
      ...metric,
      id: `own-${String(at).padStart(8, '0')}`,
      changedAt: later(at).toISOString(),
      removed: true as const,
    }));
    const { metrics } = kept(removed, {});
    expect(metrics).toHaveLength(MOST_KEPT_METRICS);
    expect(metrics.some(({ id }) => id === removed[0]?.id)).toBe(false);
  });

  it('is known until it is removed, and comes back as it was, also where the clock was set back', () => {
    expect(bookOf([metric]).find(metric.id)).toMatchObject({ name: 'Ticket quality', origin: 'imported' });
    const removed = withoutMetric([metric], metric.id, later(-60));
    expect(bookOf(removed)).toBe(CATALOGUE);
    expect(mergedMetrics([metric], removed)).toEqual(removed);
    const [gone] = removed;
    const back = kept(removed, gone ?? {}, later(-120)).metrics;
    expect(back).toMatchObject([{ ...draft, id: metric.id }]);
    expect(mergedMetrics(removed, back)).toEqual(back);
  });
});

const judged = (own: OwnMetric, value: number) => {
  const known = bookOf([own]).find(own.id);
  if (!known) throw new Error('not known');
  const verdict = judge([reading({ metric: own.id, value, target: null })], known, 'US');
  return verdict.kind === 'value' ? { tone: verdict.tone, ...verdict.standing.target } : null;
};

describe('a target of the seller’s own', () => {
  it('is kept by the value itself, and missed in amber: nobody acts on it but the seller', () => {
    expect(judged(metric, 40)).toMatchObject({ met: true, target: { from: 'seller', force: 'own' } });
    expect(judged(metric, 39.5)).toMatchObject({ met: false, tone: 'watch' });
    const time: OwnMetric = { ...metric, unit: 'duration', better: 'lower', target: 60 };
    expect(judged(time, 60)).toMatchObject({ met: true, tone: 'quiet' });
    expect(judged(time, 61)).toMatchObject({ met: false, tone: 'watch' });
  });
});

describe('the border', () => {
  it.each([
    { id: 'nps' },
    { name: ' ' },
    { unit: 'stars' },
    { better: 'neither' },
    { unit: 'rate', target: 85 },
    { target: Infinity },
    { removed: false },
    { changedAt: 'now' },
  ])('refuses %j', wrong => {
    expect(ownMetricSchema.safeParse({ ...metric, ...wrong }).success).toBe(false);
  });
});

const some = uniqueArray(
  record(
    {
      id: constantFrom('own-00000001', 'own-00000002', 'own-00000003'),
      name: constantFrom('a', 'b'),
      unit: constant('points' as const),
      better: constantFrom('higher' as const, 'lower' as const),
      target: constantFrom(null, 1),
      changedAt: constantFrom('2026-11-21T10:00:00.000Z', '2026-11-22T10:00:00.000Z'),
      removed: constant(true as const),
    },
    { requiredKeys: ['id', 'name', 'unit', 'better', 'target', 'changedAt'] },
  ),
  { selector: ({ id }) => id },
);

describe('two people’s metrics', () => {
  it('merge in any order, any grouping, any number of times', () => {
    assert(
      property(some, some, some, (a, b, c) => {
        expect(mergedMetrics(a, b)).toEqual(mergedMetrics(b, a));
        expect(mergedMetrics(mergedMetrics(a, b), c)).toEqual(mergedMetrics(a, mergedMetrics(b, c)));
        const both = mergedMetrics(a, b);
        expect(mergedMetrics(both, b)).toEqual(both);
        expect(metricChanges(both, b)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('can be told apart again', () => {
    assert(
      property(some, some, (a, b) => {
        const before = mergedMetrics(a, []);
        const undone = withoutChanges(mergedMetrics(before, b), metricChanges(before, b));
        expect(undone).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });
});

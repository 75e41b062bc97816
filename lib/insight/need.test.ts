import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METRICS, findMetric } from '../catalogue/metrics';
import type { Reading } from '../reading';
import { needOf } from './need';
import { readingAt } from './reading.fixture';
import { judge } from './verdict';

const need = (metric: string, given: Partial<Reading>): number => {
  const known = findMetric(metric);
  if (known === undefined) throw new Error(`No metric ${metric}`);
  const verdict = judge([readingAt('2026-11-21', { metric, ...given })], known, null);
  return needOf({ metric: known, verdict, forecast: null });
};

/** The same with a trend, and with what follows of it. */
const moving = (metric: string, given: Partial<Reading>, forecast: 'lost' | 'kept' | null): number => {
  const known = findMetric(metric);
  if (known === undefined) throw new Error(`No metric ${metric}`);
  const verdict = judge([readingAt('2026-11-21', { metric, ...given })], known, null);
  const dates = { since: '2026-09-01', until: '2026-11-21' };
  const trend = { kind: 'worsening', ...dates, basis: 'windows', windows: 6, slope: null } as const;
  return needOf({
    metric: known,
    verdict: verdict.kind === 'value' ? { ...verdict, trend } : verdict,
    forecast: forecast && { kind: forecast, day: 20_800, low: 20_790, high: null },
  });
};
const hours = (value: number): number => need('contact-response-time', { value: value * 60 });
const under = (value: number) => ({ bound: 'under', value }) as const;
const over = (value: number) => ({ bound: 'over', value }) as const;

describe('needOf', () => {
  it('orders the worst gap first, across units', () => {
    const order = [
      need('order-defect-rate', { value: 0.03, target: under(0.01) }),
      need('order-defect-rate', { value: 0.0125, target: under(0.01) }),
      need('order-defect-rate', { value: 0.009, target: under(0.01) }),
      need('contact-rate', { value: 0.0046, average: 0.0025, top: 0.001 }),
      need('contact-response-time', { value: 570, average: 360 }),
      need('buyer-dissatisfaction-rate', { value: 0.075, average: 0.081, top: 0.07 }),
      need('order-defect-rate', { value: 0.0079, target: under(0.01) }),
      need('order-defect-rate', { value: 0.0001, target: under(0.01) }),
      need('chargeback-rate', { value: 0.5 }),
      need('order-defect-rate', { value: null, target: under(0.01) }),
    ];
    expect(order).toEqual(order.toSorted((one, other) => other - one));
    expect(new Set(order).size).toBe(order.length);
  });

  it('puts what worsens beyond chance, is close to a target, or will pass it before what is merely behind', () => {
    const order = [
      need('late-shipment-rate', { value: 0.041, target: under(0.04) }),
      moving('late-shipment-rate', { value: 0.02, target: under(0.04) }, 'lost'),
      need('late-shipment-rate', { value: 0.039, target: under(0.04) }),
      need('feedback-rating', { value: 3.2, target: over(4.5) }),
      moving('late-shipment-rate', { value: 0.02, target: under(0.04) }, null),
      need('contact-rate', { value: 0.05, counts: { part: 200, whole: 4000 }, average: 0.0025 }),
      need('contact-rate', { value: 0.9, average: 0.0025 }),
    ];
    expect(order).toEqual(order.toSorted((one, other) => other - one));
    expect(new Set(order).size).toBe(order.length);
  });

  it('weighs a mean of more than 24 hours like a target that Amazon acts on', () => {
    expect(hours(25)).toBeGreaterThan(hours(23));
    expect(hours(23)).toBeGreaterThan(hours(10));
  });

  it('asks for no haste where a trend leads back under the target, or only past an advised one', () => {
    const back = moving('order-defect-rate', { value: 0.02, target: under(0.01) }, 'kept');
    expect(back).toBe(need('order-defect-rate', { value: 0.02, target: under(0.01) }));
    const advised = moving('feedback-rating', { value: 4.7, target: over(4.5) }, 'lost');
    expect(advised).toBe(moving('feedback-rating', { value: 4.7, target: over(4.5) }, null));
  });

  it('weighs what is missing to 100 % where more is better', () => {
    const tracking = need('valid-tracking-rate', { value: 0.9, target: over(0.95) });
    const defects = need('order-defect-rate', { value: 0.02, target: under(0.01) });
    expect(tracking).toBeCloseTo(defects, 9);
  });

  it('puts a value at a reference of nothing at the end of its step', () => {
    const far = need('contact-rate', { value: 0.5, average: 0 });
    expect(far).toBeGreaterThan(need('contact-rate', { value: 0.5, average: 0.01 }));
    expect(far).toBeLessThan(need('order-defect-rate', { value: 0.01, target: under(0.01) }));
  });

  it('is a finite number for every metric and value', () => {
    const fraction = fc.double({ min: 0, max: 1, noNaN: true });
    const reference = fc.option(fraction);
    fc.assert(
      fc.property(fc.constantFrom(...METRICS), reference, reference, reference, (metric, at, low, high) => {
        const [least, most] = metric.range;
        const scale = (share: number | null) => (share === null ? null : least + share * (most - least));
        const reading = readingAt('2026-11-21', {
          metric: metric.id,
          value: scale(at),
          average: scale(low),
          top: scale(high),
        });
        const verdict = judge([reading], metric, 'IN');
        expect(Number.isFinite(needOf({ metric, verdict, forecast: null }))).toBe(true);
      }),
    );
  });
});

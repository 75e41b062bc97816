import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf } from '../advice/figures';
import { METRICS } from '../catalogue/metrics';
import { SCOPES } from '../catalogue/metric';
import { TIPS } from '../catalogue/tips';
import { ruleOf } from '../advice/rules';
import { readingAt } from '../insight/reading.fixture';
import { judge } from '../insight/verdict';
import { ownMessagesOf } from '../messages/own-messages';
import { answeredAfter } from '../messages/testing/contacts';
import { LANGUAGES } from '../words/languages';
import type { Reading } from '../reading';
import { wordsFor } from '../words/words';
import type { Subject } from './subject';
import { tipViews } from './tip-view';

const TODAY = '2026-11-21';
const AT = new Date('2026-11-21T20:00:00Z');

const subjectOf = (given: Partial<Reading>, others: readonly Reading[] = [], language = 'en-US'): Subject => {
  const reading = readingAt(TODAY, given);
  const metric = METRICS.find(({ id }) => id === reading.metric) ?? METRICS[0];
  if (!metric) throw new Error('no metrics');
  return {
    metric,
    reading,
    rows: [reading],
    verdict: judge([reading], metric, 'US'),
    words: wordsFor(language),
    kept: 'kept',
    at: AT,
    timeZone: 'UTC',
    around: {
      country: 'US',
      figures: [
        ...figureOf(reading, 'US', null),
        ...others.flatMap(other => figureOf(other, 'US', other.lastSeen)),
      ],
      tried: [],
      hidden: new Set(['confirm-on-the-day']),
      ownTips: [],
    },
  };
};

const CONTACTS = { metric: 'contact-rate', window: 'P4W', value: 0.0046, average: 0.0025 } as const;
const VTR = readingAt('2026-11-18', { metric: 'valid-tracking-rate', window: 'P30D', value: 0.92 });
const CLAIMS = readingAt(TODAY, {
  metric: 'a-to-z-claim-rate',
  value: 8 / 857,
  counts: { part: 8, whole: 857 },
});
const ODR = { value: 12 / 857, counts: { part: 12, whole: 857 } };

describe('a tip in words', () => {
  it('says why, with figures of other pages and their day', () => {
    const [tip] = tipViews(subjectOf(CONTACTS, [VTR]));
    expect(tip?.reason).toBe('8% of the parcels had no valid tracking. Read on Nov 18.');
    expect(tip?.check).toBe('Valid Tracking Rate should be over 95% from Dec 24 on.');
  });

  it('names the largest part in the page’s language', () => {
    expect(tipViews(subjectOf(ODR, [CLAIMS]))[0]?.reason).toBe(
      'Order Defect Rate: the largest part is A-to-z Guarantee claims, 8 of 12. Read on Nov 21.',
    );
    expect(tipViews(subjectOf(ODR, [CLAIMS], 'de'))[0]?.reason).toMatch(/: Der größte Teil ist .+8 von 12/u);
  });

  it('says where the orders are too few', () => {
    const [tip] = tipViews(subjectOf({ value: 1 / 80, counts: { part: 1, whole: 80 } }));
    expect(tip?.reason).toMatch(/^It is at 1\.25%; the target is under 1%\. Too few orders to say/u);
  });

  it('says nothing where all is well', () => {
    expect(tipViews(subjectOf({ value: 0.001 }))).toEqual([]);
  });
});

const rate = fc.oneof(
  fc.constantFrom(0, 1),
  fc.nat(10_000).map(part => part / 10_000),
);
const counts = fc.option(
  fc.tuple(fc.nat(1000), fc.nat(1000)).map(([part, more]) => ({ part, whole: part + more })),
);
const anything = fc.record({
  metric: fc.constantFrom(...METRICS),
  scope: fc.constantFrom(...SCOPES),
  part: rate,
  average: fc.option(rate),
  counts,
  language: fc.constantFrom(...LANGUAGES),
  others: fc.array(fc.tuple(fc.constantFrom(...METRICS), rate), { maxLength: 5 }),
  waits: fc.array(fc.nat(3000), { maxLength: 30 }),
});

describe('the tips of any value', () => {
  it('are at most two, in place, not hidden, the same each time, in whole words', () => {
    fc.assert(
      fc.property(anything, ({ metric, scope, part, average, counts: sample, language, others, waits }) => {
        const [low, high] = metric.range;
        const scaled = (share: number) => low + share * (Math.min(high, 1e4) - low);
        const subject = {
          ...subjectOf(
            {
              metric: metric.id,
              scope,
              window: metric.windows[0] ?? 'P30D',
              value: scaled(part),
              average: average === null ? null : scaled(average),
              counts: sample,
            },
            others.map(([other, value]) =>
              readingAt('2026-11-18', { metric: other.id, scope, window: other.windows[0] ?? 'P30D', value }),
            ),
            language,
          ),
          own: ownMessagesOf(
            waits.map(took => answeredAfter('2026-11-20T21:00:00.000Z', took, { theme: 'delivery' })),
            AT.getTime(),
            'UTC',
          ),
        };
        const tips = tipViews(subject);
        expect(tips.length).toBeLessThanOrEqual(2);
        expect(tipViews(subject)).toEqual(tips);
        for (const { id, reason, check } of tips) {
          expect(id).not.toBe('confirm-on-the-day');
          expect(TIPS.find(tip => tip.id === id)?.metrics).toContain(metric.id);
          expect([scope, ruleOf(id)?.orders]).not.toEqual(['amazon-fulfilled', 'seller-fulfilled']);
          expect(reason).not.toBe('');
          expect(`${reason} ${check}`).not.toMatch(/NaN|undefined|\bnull\b|Infinity|∞|Invalid Date|[{}]/u);
        }
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { reading } from '../history/testing/sample';
import { toPageRule } from '../taught/page-rule';
import { rule } from '../taught/testing/rule';
import type { Anchored } from './read-label';
import { settleTaught } from './settle-taught';
import type { RuleFind } from './taught';

const el = {} as Element;
const anchored = (value: number | null, source: 'page' | 'taught' = 'page'): Anchored => ({
  reading: reading({ value, source }),
  value: el,
  label: el,
});

const found = (value: number | null, { id = 'one', replaces = false } = {}): RuleFind => {
  const pageRule = toPageRule(rule({ id, replaces }));
  if (!pageRule) throw new Error('no such metric');
  return { rule: pageRule, is: 'found', anchored: anchored(value, 'taught') };
};

const values = (kept: readonly Anchored[]) => kept.map(({ reading: { value, source } }) => [value, source]);
const settle = (built: readonly Anchored[], ...finds: readonly RuleFind[]) => {
  const { kept, results } = settleTaught(built, [], finds);
  return { values: values(kept), results: results.map(({ is }) => is) };
};

describe('settleTaught', () => {
  it('leaves everything as it is without rules', () => {
    const built = [anchored(0.1)];
    expect(settleTaught(built, [], [])).toEqual({ kept: built, misses: [], results: [] });
  });

  it('adds what only the rule reads, and takes the miss away', () => {
    const misses = [
      { metric: 'order-defect-rate', label: 'Order Defect Rate', reason: 'no-scope' as const },
      { metric: 'late-shipment-rate', label: 'Late Shipment Rate', reason: 'no-value' as const },
    ];
    const settled = settleTaught([], misses, [found(0.1)]);
    expect(values(settled.kept)).toEqual([[0.1, 'taught']]);
    expect(settled.misses).toEqual(misses.slice(1));
  });

  it('keeps the reader’s own where both agree, on no value too', () => {
    expect(settle([anchored(0.1)], found(0.1))).toEqual({ values: [[0.1, 'page']], results: ['agrees'] });
    expect(settle([anchored(null)], found(null))).toEqual({ values: [[null, 'page']], results: ['agrees'] });
  });

  it('keeps neither where they contradict each other, a value and none too', () => {
    expect(settle([anchored(0.1)], found(0.2))).toEqual({ values: [], results: ['contradicts'] });
    expect(settle([anchored(null)], found(0.2))).toEqual({ values: [], results: ['contradicts'] });
  });

  it('keeps the rule’s where the seller has said so', () => {
    const outcome = settle([anchored(0.1)], found(0.2, { replaces: true }));
    expect(outcome).toEqual({ values: [[0.2, 'taught']], results: ['read'] });
  });

  it('leaves the rows of a report alone', () => {
    const row: Anchored = { ...anchored(0.5), reading: reading({ value: 0.5, source: 'report' }) };
    expect(settle([row], found(0.2))).toEqual({
      values: [
        [0.5, 'report'],
        [0.2, 'taught'],
      ],
      results: ['read'],
    });
    expect(settle([row, anchored(0.1)], found(0.2)).values).toEqual([[0.5, 'report']]);
  });

  it('keeps nothing of two rules that contradict each other', () => {
    const outcome = settle([], found(0.1), found(0.2, { id: 'two' }));
    expect(outcome).toEqual({ values: [], results: ['several', 'several'] });
  });

  it('keeps one of two rules that agree', () => {
    const outcome = settle([], found(0.1), found(0.1, { id: 'two' }));
    expect(outcome).toEqual({ values: [[0.1, 'taught']], results: ['read', 'read'] });
  });
});

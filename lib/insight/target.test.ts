import { describe, expect, it } from 'vitest';
import type { FallbackTarget } from '../catalogue/metric';
import { edgeOf, targetOf } from './target';

const fallbackTarget: FallbackTarget = {
  bound: 'under',
  value: 0.04,
  certainty: 'B',
  source: 'A guide',
  elsewhere: { IN: { bound: 'under', value: 0.02 } },
};

describe('targetOf', () => {
  it('takes the page’s own first', () => {
    const target = { bound: 'under', value: 0.02 } as const;
    expect(targetOf({ target }, { fallbackTarget }, 'US')).toEqual({
      ...target,
      from: 'page',
      certainty: 'A',
      source: null,
      force: 'required',
    });
  });

  it.each([
    ['US', 0.04],
    ['IN', 0.02],
    [null, 0.04],
  ])('falls back to the bundled one of %s', (country, value) => {
    expect(targetOf({ target: null }, { fallbackTarget }, country)).toMatchObject({
      value,
      from: 'bundled',
      certainty: 'B',
      source: 'A guide',
    });
  });

  it('knows none where there is none, and what is only advised', () => {
    expect(targetOf({ target: null }, { fallbackTarget: null }, 'US')).toBeNull();
    const advised: FallbackTarget = { ...fallbackTarget, advised: true };
    expect(targetOf({ target: null }, { fallbackTarget: advised }, 'US')?.force).toBe('advised');
  });
});

describe('edgeOf', () => {
  it.each([
    ['points', 'over', 199, 200, 'included'],
    ['points', 'over', 7.9, 7.9, 'excluded'],
    ['count', 'under', 1, 0, 'included'],
    ['rate', 'under', 1, 1, 'excluded'],
    ['rate', 'under', 0.01, 0.01, 'excluded'],
    ['duration', 'under', 1440, 1440, 'excluded'],
  ] as const)('of %s %s %d is %d, %s', (unit, bound, value, edge, kind) => {
    expect(edgeOf({ bound, value }, unit)).toEqual({ value: edge, kind });
  });
});

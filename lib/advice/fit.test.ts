import { describe, expect, it } from 'vitest';
import { isInPlace } from './fit';
import { situationOf } from './situation.fixture';

const RULE = { clues: [], alone: 'usual' } as const;

describe('the place of a tip', () => {
  it('is not beside orders that Amazon ships, where it is about shipping', () => {
    const rule = { ...RULE, orders: 'seller-fulfilled' } as const;
    expect(isInPlace(rule, situationOf({ scope: 'amazon-fulfilled' }))).toBe(false);
    expect(isInPlace(rule, situationOf({ scope: 'all' }))).toBe(true);
    expect(isInPlace(RULE, situationOf({ scope: 'amazon-fulfilled' }))).toBe(true);
  });

  it('is in its marketplaces only, and in none where nobody knows which it is', () => {
    const rule = { ...RULE, countries: ['IN'] };
    expect(isInPlace(rule, situationOf({}, { country: 'IN' }))).toBe(true);
    expect(isInPlace(rule, situationOf({}, { country: 'DE' }))).toBe(false);
    expect(isInPlace(rule, situationOf({}))).toBe(false);
    expect(isInPlace(RULE, situationOf({}))).toBe(true);
  });
});

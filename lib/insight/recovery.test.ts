import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Counts } from '../reading';
import { cleanOrders, passing, reaches, recoveryOf, type Goal } from './recovery';

const under = (value: number) => ({ bound: 'under', value }) as const;
const over = (value: number) => ({ bound: 'over', value }) as const;
const level = (goal: Omit<Goal, 'edge'>): Goal => ({ ...goal, edge: 'included' });

describe('cleanOrders', () => {
  it.each<[string, Counts, Goal, number | null]>([
    ['12/1,200 is 1 % exactly, one more is under it', { part: 12, whole: 988 }, passing(under(0.01)), 213],
    ['level with it is enough', { part: 12, whole: 988 }, level(under(0.01)), 212],
    ['one of 80: 101 orders are needed', { part: 1, whole: 80 }, passing(under(0.01)), 21],
    ['late: 50/1,250 is 4 %', { part: 50, whole: 1000 }, passing(under(0.04)), 251],
    ['tracking: 94 of 100, 114/120 is 95 %', { part: 94, whole: 100 }, passing(over(0.95)), 21],
    ['tracking, level', { part: 94, whole: 100 }, level(over(0.95)), 20],
    ['nothing tracked', { part: 0, whole: 10 }, passing(over(0.95)), 191],
    ['all bad', { part: 10, whole: 10 }, passing(under(0.01)), 991],
    ['kept already', { part: 1, whole: 1000 }, passing(under(0.01)), 0],
    ['no orders yet', { part: 0, whole: 0 }, passing(under(0.01)), 1],
    ['a target of none', { part: 1, whole: 80 }, passing(under(0)), null],
    ['no bad order allowed', { part: 1, whole: 80 }, level(under(0)), null],
    ['more than all', { part: 79, whole: 80 }, passing(over(1)), null],
  ])('%s', (_, counts, goal, more) => {
    expect(cleanOrders(counts, goal)).toBe(more);
  });

  it('is the smallest number that does', () => {
    const counts = fc
      .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(1_000_000))
      .map(([whole, some]) => ({ part: some % (whole + 1), whole }));
    const bound = fc.integer({ min: 1, max: 999 }).map(value => value / 1000);
    const goal = fc.record({
      bound: fc.constantFrom('under', 'over'),
      value: bound,
      edge: fc.constantFrom('included', 'excluded'),
    });
    fc.assert(
      fc.property(counts, goal, ({ part, whole }, wanted) => {
        const more = cleanOrders({ part, whole }, wanted);
        const after = (count: number): boolean =>
          reaches((wanted.bound === 'under' ? part : part + count) / (whole + count), wanted);
        if (more === null) throw new Error('a bound between 0 and 1 can always be reached');
        expect([after(more), more > 0 && after(more - 1)]).toEqual([true, false]);
      }),
    );
  });
});

describe('recoveryOf', () => {
  it('is a number of orders where the counts make the rate', () => {
    expect(recoveryOf(0.0121, { part: 12, whole: 988 }, under(0.01))).toEqual({ kind: 'orders', count: 213 });
  });

  it('is a share of the orders with the rate alone, with both ends of its rounding', () => {
    // 1.25 % is 1.245 % to 1.255 %: a quarter more orders brings it to 1 %.
    const found = recoveryOf(0.0125, null, under(0.01));
    if (found?.kind !== 'share') throw new Error('a share');
    expect(found.low).toBeCloseTo(0.245, 9);
    expect(found.high).toBeCloseTo(0.255, 9);
    const tracked = recoveryOf(0.93, null, over(0.95));
    if (tracked?.kind !== 'share') throw new Error('a share');
    expect(tracked.low).toBeCloseTo(0.3, 9);
    expect(tracked.high).toBeCloseTo(0.5, 9);
  });

  it('agrees with the number of orders', () => {
    const share = recoveryOf(0.0125, null, under(0.01));
    const orders = recoveryOf(0.0125, { part: 100, whole: 8000 }, under(0.01));
    if (share?.kind !== 'share' || orders?.kind !== 'orders') throw new Error('both');
    expect(orders.count / 8000).toBeGreaterThan(share.low);
    expect(orders.count / 8000).toBeLessThan(share.high);
  });

  it.each([
    ['the target is kept', 0.005, null],
    ['the rounding hides that it is', 0.01, { part: 40, whole: 4001 }],
    ['the counts are of another rate', 0.0125, { part: 90, whole: 100 }],
    ['there is no rate', Number.NaN, null],
  ])('has no answer when %s', (_, rate, counts) => {
    expect(recoveryOf(rate, counts, under(0.01))).toBeNull();
  });

  it('says so when no order helps', () => {
    expect(recoveryOf(0.0125, { part: 1, whole: 80 }, under(0))).toEqual({ kind: 'never' });
    expect(recoveryOf(0.99, null, over(1))).toEqual({ kind: 'never' });
  });

  it('is never NaN, whatever is given', () => {
    const any = fc.double();
    const whole = fc.option(fc.record({ part: fc.integer(), whole: fc.integer() }));
    fc.assert(
      fc.property(any, whole, fc.constantFrom('under', 'over'), any, (rate, counts, bound, value) => {
        const found = recoveryOf(rate, counts, { bound, value });
        expect(JSON.stringify(found)).not.toMatch(/:null/u);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsFit, roundingOf } from './sanity';

describe('counts beside a rate', () => {
  it.each([
    [0.0012, '0.12%', 5, 4027],
    [0.0012, '0,12 %', 5, 4027],
    [0.001, '0.1%', 5, 4027],
    [0, '0%', 0, 0],
    [0.0125, '1.25%', 1, 80],
    [0.0012, '٠٫١٢٪', 5, 4027],
  ])('%f as %s fits %i of %i', (rate, text, part, whole) =>
    expect(countsFit(rate, text, { part, whole })).toBe(true),
  );

  it.each([
    [0.0012, '0.12%', 50, 400],
    [0.0012, '0.12%', 6, 4027],
    [0.02, '2%', 0, 200],
    [0.01, '1%', 3, 0],
  ])('%f as %s does not fit %i of %i', (rate, text, part, whole) =>
    expect(countsFit(rate, text, { part, whole })).toBe(false),
  );

  it('always fits the rate that is rounded from them', () => {
    const counts = fc
      .integer({ min: 1, max: 1e6 })
      .chain(whole => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
    const always = fc.check(
      fc.property(counts, fc.integer({ min: 0, max: 3 }), ([part, whole], decimals) => {
        const text = `${((100 * part) / whole).toFixed(decimals)}%`;
        return countsFit(Number.parseFloat(text) / 100, text, { part, whole });
      }),
    );
    expect(always.counterexample).toBeNull();
  });

  it('knows half a unit of the last decimal, as a fraction', () => {
    expect(roundingOf('12%')).toBeCloseTo(0.005);
    expect(roundingOf('0.12%')).toBeCloseTo(0.00005);
    expect(roundingOf('%0,5')).toBeCloseTo(0.0005);
  });
});

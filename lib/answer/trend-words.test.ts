import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roughly } from './trend-words';

describe('roughly', () => {
  it.each([
    [412, 80, 400],
    [1930, 80, 1900],
    [516, 500, 520],
    [84, 80, 84],
    [440, 420, 440],
    [12_346, 12_345, 13_000],
    [6, 5, 6],
  ])('%d orders needed, %d there: about %d', (needed, there, said) => {
    expect(roughly(needed, there)).toBe(said);
  });

  it('never says that as many are needed as there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), fc.integer({ min: 1, max: 1e7 }), (there, more) => {
        const said = roughly(there + more, there);
        expect(said).toBeGreaterThan(there);
        expect(Math.abs(said - there - more) / (there + more)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});

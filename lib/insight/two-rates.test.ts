import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { above } from './normal';
import { leastChances, twoRates } from './two-rates';

const counts = (part: number, whole: number) => ({ part, whole });

const parted = (whole: number) => twoRates(counts(whole / 2 + 1500, whole), counts(whole / 2, whole)).up;

describe('twoRates', () => {
  // Fisher's tea tasting (R. A. Fisher, "The Design of Experiments", 1935): 3 of 4 against 1 of 4, one-sided 17/70 = 0.243,
  // of which the observed table has 16/70; Agresti (2002), section 3.5.1, gives the mid-p value 0.129.
  it('gives the mid-p value of the tea tasting', () => {
    const { up, down } = twoRates(counts(3, 4), counts(1, 4));
    expect(up).toBeCloseTo(9 / 70, 12);
    expect(up + down).toBeCloseTo(1, 12);
  });

  // Convictions among twins (Fisher, "Statistical Methods for Research Workers", section 21.02): 2 of 17 against 10 of 13.
  // Fisher's own sum for tables as extreme is 619 ÷ 1,330,665 = 0.000465.
  it('gives the convictions of twins', () => {
    const { down } = twoRates(counts(2, 17), counts(10, 13));
    const all = 86_493_225;
    const observed = (136 * 286) / all;
    const beyond = (17 * 78 + 13) / all;
    expect(observed + beyond).toBeCloseTo(0.000465, 6);
    expect(down).toBeCloseTo(beyond + observed / 2, 12);
  });

  it.each([
    ['none in both', counts(0, 500), counts(0, 80)],
    ['all in both', counts(500, 500), counts(80, 80)],
    ['no orders', counts(0, 0), counts(5, 80)],
  ])('says nothing of %s', (_, now, then) => {
    expect(twoRates(now, then)).toEqual({ up: 0.5, down: 0.5 });
  });

  it('goes over into the bell curve without a step', () => {
    // The spread passes 3,000 between the two.
    const [exact, bell] = [parted(71_900_000), parted(72_100_000)];
    expect(Math.abs(bell - exact)).toBeLessThan(1e-3);
    expect(exact).toBeCloseTo(above(750 / 3000), 3);
  });

  it('is two chances that add up to one, the same with now and then exchanged, and never less than the least', () => {
    const some = fc
      .integer({ min: 1, max: 1e8 })
      .chain(whole => fc.integer({ min: 0, max: whole }).map(part => counts(part, whole)));
    const few = fc
      .integer({ min: 1, max: 60 })
      .chain(whole => fc.integer({ min: 0, max: whole }).map(part => counts(part, whole)));
    fc.assert(
      fc.property(fc.oneof(fc.tuple(some, some), fc.tuple(few, few), fc.tuple(few, some)), ([now, then]) => {
        const { up, down } = twoRates(now, then);
        expect(up + down).toBeCloseTo(1, 9);
        expect(Math.min(up, down)).toBeGreaterThanOrEqual(0);
        expect(twoRates(then, now).down).toBeCloseTo(up, 5);
        const least = leastChances(now, then);
        expect(up).toBeGreaterThanOrEqual(least.up - 1e-6);
        expect(down).toBeGreaterThanOrEqual(least.down - 1e-6);
      }),
      { numRuns: 60 },
    );
  });
});

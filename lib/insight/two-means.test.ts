import { array, assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoMeans } from './two-means';

/** Student's own example (1908): hours of sleep won by ten patients with each of two drugs. */
const FIRST = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const SECOND = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

describe('twoMeans', () => {
  it('gives the interval of the textbooks: 1.58, from −0.2039 to 3.3639', () => {
    const compared = twoMeans(FIRST, SECOND, 0.025);
    expect(compared?.before).toBeCloseTo(0.75, 10);
    expect(compared?.after).toBeCloseTo(2.33, 10);
    expect(compared?.low).toBeCloseTo(-0.203874, 5);
    expect(compared?.high).toBeCloseTo(3.363874, 5);
    expect(compared?.isBeyond).toBe(false);
    expect(twoMeans(FIRST, SECOND, 0.05)?.isBeyond).toBe(true);
  });

  it('says nothing of one window on either side, nor of one and two', () => {
    expect(twoMeans([1], [2], 0.025)).toBeNull();
    expect(twoMeans([1, 2], [9], 0.025)).toBeNull();
    expect(twoMeans([], [1, 2, 3, 4], 0.025)).toBeNull();
  });

  it('does not take one bad order after none for a change', () => {
    expect(twoMeans([0, 0, 0, 0, 0, 0], [0.0125], 0.01)?.isBeyond).toBe(false);
    expect(twoMeans([0, 0, 0, 0, 0, 0], [0.0125, 0.0125, 0.0125, 0.0125], 0.01)?.isBeyond).toBe(true);
    expect(twoMeans([5, 5, 5], [5, 5], 0.01)).toMatchObject({ low: 0, high: 0, isBeyond: false });
  });

  it('holds the difference in its interval, whatever the values', () => {
    const values = array(double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 8 });
    assert(
      property(values, values, (before, after) => {
        const compared = twoMeans(before, after, 0.01);
        if (!compared) throw new Error('four values must do');
        const { low, high } = compared;
        expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
        expect(low <= high).toBe(true);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceFor, paceForNext, paceTo } from './answer-pace';

const H = 60;

describe('paceFor', () => {
  it.each([
    ['half are new: 2·24 − 30', 30 * H, 24 * H, 0.5, 18 * H],
    ['all are new', 30 * H, 24 * H, 1, 24 * H],
    ['a tenth of an hour is left', 11.9 * H, 6 * H, 0.5, 0.1 * H],
    ['there is room to be slower', 5 * H, 6 * H, 0.5, 7 * H],
  ])('%s', (_, mean, goal, fresh, pace) => {
    expect(paceFor(mean, goal, fresh)).toBeCloseTo(pace, 6);
  });

  it.each([
    ['answers at once would not do', 12 * H, 6 * H, 0.5],
    ['none is new', 30 * H, 24 * H, 0],
    ['more than all are new', 30 * H, 24 * H, 1.5],
    ['there is no mean', Number.NaN, 24 * H, 0.5],
  ])('has no answer when %s', (_, mean, goal, fresh) => {
    expect(paceFor(mean, goal, fresh)).toBeNull();
  });

  it('brings the mean to the goal', () => {
    const minutes = fc.double({ min: 0, max: 10_000, noNaN: true });
    fc.assert(
      fc.property(minutes, minutes, fc.double({ min: 0.01, max: 1, noNaN: true }), (mean, goal, fresh) => {
        const pace = paceFor(mean, goal, fresh) ?? (goal - (1 - fresh) * mean) / fresh;
        expect((1 - fresh) * mean + fresh * pace).toBeCloseTo(goal, 6);
      }),
    );
  });
});

describe('paceForNext', () => {
  it('is that of so many answers beside those that are there', () => {
    // 40 answers of 30 h on average, 20 to come: (40·30 + 20·x)/60 = 24, x = 12 h.
    expect(paceForNext(30 * H, 40, 24 * H, 20)).toBeCloseTo(12 * H, 6);
    expect(paceForNext(30 * H, 40, 24 * H, 10)).toBeNull();
    expect(paceForNext(30 * H, 0, 24 * H, 10)).toBeCloseTo(24 * H, 6);
    expect(paceForNext(30 * H, 40, 24 * H, 0)).toBeNull();
  });
});

describe('paceTo', () => {
  it('asks for half a window, and for a whole one where that is not enough', () => {
    expect(paceTo(30 * H, 24 * H)).toEqual({ goal: 24 * H, pace: 18 * H, fresh: 0.5 });
    expect(paceTo(50 * H, 24 * H)).toEqual({ goal: 24 * H, pace: 24 * H, fresh: 1 });
  });

  it('has no answer for a goal that is reached, or none', () => {
    expect(paceTo(6 * H, 6 * H)).toBeNull();
    expect(paceTo(6 * H, 0)).toBeNull();
    expect(paceTo(Number.POSITIVE_INFINITY, 6 * H)).toBeNull();
  });
});

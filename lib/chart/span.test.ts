import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame, moved, within, zoomed, type Span } from './span';

const WHOLE = { from: 100, to: 465 };

describe('zoomed', () => {
  it('halves the days around the middle, or around the day that is pointed at', () => {
    expect(zoomed({ from: 200, to: 299 }, WHOLE, 0.5)).toEqual({ from: 225, to: 274 });
    expect(zoomed({ from: 200, to: 299 }, WHOLE, 0.5, 200)).toEqual({ from: 200, to: 249 });
  });

  it('ends at a week and at the whole', () => {
    expect(zoomed({ from: 200, to: 207 }, WHOLE, 0.1)).toEqual({ from: 200, to: 206 });
    expect(zoomed({ from: 110, to: 400 }, WHOLE, 2)).toEqual(WHOLE);
  });
});

describe('moved', () => {
  it('keeps its length, and ends where the whole does', () => {
    expect(moved({ from: 200, to: 299 }, WHOLE, 0.25)).toEqual({ from: 225, to: 324 });
    expect(moved({ from: 110, to: 209 }, WHOLE, -0.25)).toEqual({ from: 100, to: 199 });
    expect(moved(WHOLE, WHOLE, 1)).toEqual(WHOLE);
  });
});

describe('within', () => {
  it('takes days in any order and cuts what is outside', () => {
    expect(within({ from: 300, to: 200 }, WHOLE)).toEqual({ from: 200, to: 300 });
    expect(within({ from: 1, to: 150 }, WHOLE)).toEqual({ from: 100, to: 150 });
    expect(within({ from: 900, to: 999 }, WHOLE)).toEqual({ from: 459, to: 465 });
  });
});

describe('any sequence of moves', () => {
  it('stays whole days inside the whole, and zooming out comes to the whole', () => {
    const whole = fc
      .tuple(fc.integer({ min: -30_000, max: 30_000 }), fc.integer({ min: 0, max: 5000 }))
      .map(([from, length]): Span => ({ from, to: from + length }));
    const move = fc.tuple(
      fc.constantFrom('zoom', 'move'),
      fc.double({ min: 0.1, max: 4, noNaN: true }),
      fc.double({ min: -0.2, max: 1.2, noNaN: true }),
    );
    fc.assert(
      fc.property(whole, fc.array(move, { maxLength: 12 }), (all, moves) => {
        let span = all;
        for (const [kind, factor, share] of moves) {
          const around = span.from + share * (span.to - span.from);
          span = kind === 'zoom' ? zoomed(span, all, factor, around) : moved(span, all, factor - 2);
          expect(Number.isInteger(span.from) && Number.isInteger(span.to)).toBe(true);
          expect(span.from >= all.from && span.to <= all.to && span.from <= span.to).toBe(true);
        }
        for (let turn = 0; turn < 12; turn += 1) span = zoomed(span, all, 2);
        expect(isSame(span, all)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});

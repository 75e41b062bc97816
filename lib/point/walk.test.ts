import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walk, type Step } from './walk';

const box = (left: number, top: number, width = 60, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Two columns, three rows, in reading order. */
const GRID = [box(0, 0), box(200, 0), box(0, 50), box(200, 50), box(0, 100), box(200, 100)];

describe('walking the candidates', () => {
  it.each<[Step, number, number]>([
    ['next', -1, 0],
    ['previous', -1, 5],
    ['next', 0, 1],
    ['next', 5, 0],
    ['previous', 0, 5],
    ['first', 4, 0],
    ['last', 1, 5],
    ['down', 0, 2],
    ['down', 1, 3],
    ['up', 5, 3],
    ['up', 4, 2],
    ['up', 0, 0],
    ['down', 5, 5],
  ])('%s from %i is %i', (step, from, to) => {
    expect(walk(GRID, from, step)).toBe(to);
  });

  it('stays in the column though a neighbour is a little nearer', () => {
    expect(walk([box(0, 0), box(0, 60), box(120, 40)], 0, 'down')).toBe(1);
  });

  it('goes nowhere without candidates', () => {
    expect(walk([], -1, 'next')).toBe(-1);
  });

  it('never leaves the list, and "next" visits all of it', () => {
    const boxes = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 })).map(([x, y]) => box(x, y)),
      { minLength: 1, maxLength: 30 },
    );
    const steps = fc.array(fc.constantFrom<Step>('next', 'previous', 'first', 'last', 'up', 'down'));
    fc.assert(
      fc.property(boxes, steps, (all, way) => {
        let at = -1;
        for (const step of way) {
          at = walk(all, at, step);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThan(all.length);
        }
        const seen = new Set(all.map(() => (at = walk(all, at, 'next'))));
        expect(seen.size).toBe(all.length);
      }),
    );
  });
});

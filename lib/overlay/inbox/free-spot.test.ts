import { assert, constantFrom, integer, property, array, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, overlaps } from '../rect';
import type { Rect } from '../rect';
import { freeSpot } from './free-spot';
import { roomInRow } from './row-room';

const BOUNDS: Rect = { left: 0, top: 0, right: 300, bottom: 80 };

const box = record({
  left: integer({ min: -20, max: 300 }),
  top: integer({ min: -10, max: 80 }),
  width: integer({ min: 1, max: 160 }),
  height: integer({ min: 1, max: 30 }),
}).map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

const SIZES = {
  full: { width: 110, height: 24 },
  short: { width: 80, height: 24 },
  dot: { width: 24, height: 24 },
  speck: { width: 10, height: 10 },
};

describe('a free spot', () => {
  it('is within the bounds and touches nothing, whatever stands there', () => {
    assert(
      property(
        array(box, { maxLength: 8 }),
        constantFrom('ltr' as const, 'rtl' as const),
        (obstacles, dir) => {
          const place = roomInRow({ bounds: BOUNDS, obstacles, sizes: SIZES, dir });
          if (!place) return;
          expect(isInside(place.box, BOUNDS)).toBe(true);
          expect(obstacles.filter(obstacle => overlaps(obstacle, place.box))).toEqual([]);
        },
      ),
    );
  });

  it('is found wherever there is one: as a scan of every pixel finds it', () => {
    assert(
      property(array(box, { maxLength: 5 }), obstacles => {
        const size = SIZES.dot;
        const found = freeSpot({ bounds: BOUNDS, obstacles, size, cost: () => 0 });
        if (found) return;
        // Nothing is free with the clear space around it that a spot keeps.
        for (let left = 0; left <= 276; left += 1)
          for (let top = 0; top <= 56; top += 1) {
            const wide = { left: left - 3, top: top - 3, right: left + 27, bottom: top + 27 };
            expect(obstacles.some(obstacle => overlaps(obstacle, wide))).toBe(true);
          }
      }),
      { numRuns: 20 },
    );
  });
});

const line = (left: number, right: number, top: number): Rect => ({ left, right, top, bottom: top + 16 });

const room = (obstacles: readonly Rect[], dir: 'ltr' | 'rtl' = 'ltr') =>
  roomInRow({ bounds: BOUNDS, obstacles, sizes: SIZES, dir });

describe('room in a row', () => {
  it('is at the end of the lines, so that marks stand in a column', () => {
    const texts = [line(10, 100, 6), line(10, 280, 28), line(10, 90, 50)];
    expect(room(texts)).toMatchObject({ fit: 'full', box: { right: 300 } });
    expect(
      room(
        texts.map(({ left, right, ...rest }) => ({ ...rest, left: 300 - right, right: 300 - left })),
        'rtl',
      ),
    ).toMatchObject({
      fit: 'full',
      box: { left: 0 },
    });
  });

  it('shrinks before it covers anything, and is none where nothing is free', () => {
    expect(room([line(0, 215, 0), line(0, 215, 20), line(0, 215, 40), line(0, 215, 60)])?.fit).toBe('short');
    expect(room([line(0, 270, 0), line(0, 270, 20), line(0, 270, 40), line(0, 270, 60)])?.fit).toBe('dot');
    expect(room([{ ...BOUNDS }])).toBeNull();
  });
});

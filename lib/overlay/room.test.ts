import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { distance, isInside, overlaps } from './rect';
import type { Rect } from './rect';
import { findRoom, findRooms } from './room';
import type { Site } from './room';

const box = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const site = (changes: Partial<Site>): Site => ({
  value: box(100, 100, 60, 24),
  label: null,
  bounds: box(0, 0, 1000, 1000),
  obstacles: [],
  rivals: [],
  sizes: {
    full: { width: 220, height: 24 },
    short: { width: 90, height: 24 },
    dot: { width: 24, height: 24 },
    speck: { width: 10, height: 10 },
  },
  dir: 'ltr',
  ...changes,
});

const text = (rect: Rect) => ({ ...rect, text: 'Seller Fulfilled' });

/** A site with so many px of room beside its value, and none elsewhere. */
const narrow = (width: number): Site => site({ bounds: box(100, 100, 60 + width, 24) });

describe('findRoom', () => {
  it('stands whole after the value where nothing is', () => {
    expect(findRoom(site({}))).toEqual({ fit: 'full', box: box(166, 100, 220, 24) });
  });

  it('stands at the other side where text runs from right to left', () => {
    const place = findRoom(site({ value: box(600, 100, 60, 24), dir: 'rtl' }));
    expect(place?.box.right).toBe(594);
  });

  it('moves on past a small icon', () => {
    const place = findRoom(site({ obstacles: [box(164, 104, 16, 16)] }));
    expect(place).toEqual({ fit: 'full', box: box(182, 100, 220, 24) });
  });

  it('goes below the lines under a label when the value stands at the far end of its card', () => {
    const place = findRoom(
      site({
        value: box(400, 100, 60, 24),
        label: box(20, 100, 130, 20),
        bounds: box(0, 90, 470, 90),
        obstacles: [box(20, 122, 80, 14), box(160, 100, 230, 20), box(380, 126, 80, 50)],
      }),
    );
    expect(place).toEqual({ fit: 'full', box: box(20, 138, 220, 24) });
  });

  it('shrinks to sign and line, to a dot, to a speck, to nothing', () => {
    expect(findRoom(narrow(100))?.fit).toBe('short');
    expect(findRoom(narrow(40))?.fit).toBe('dot');
    expect(findRoom(narrow(18))?.fit).toBe('speck');
    expect(findRoom(narrow(4))).toBeNull();
  });

  it('is rather small beside its value than large on the far side of other text', () => {
    const heads = box(90, 74, 80, 20);
    const below = box(90, 128, 80, 16);
    const place = findRoom(
      site({
        obstacles: [text(heads), text(below), text(box(210, 60, 400, 120)), text(box(0, 60, 70, 120))],
      }),
    );
    expect(place).toEqual({ fit: 'dot', box: box(166, 100, 24, 24) });
  });

  it('stands a little higher beside a value with lines close under it', () => {
    const place = findRoom(site({ obstacles: [{ ...box(100, 123, 300, 14), text: '5 of 4,027 orders' }] }));
    expect(place).toEqual({ fit: 'full', box: box(166, 96, 220, 24) });
  });

  it('does not stand nearer to another value than to its own', () => {
    const place = findRoom(site({ bounds: box(0, 100, 1000, 24), rivals: [box(390, 100, 60, 24)] }));
    expect(place?.fit).toBe('short');
  });
});

const rect = fc
  .tuple(
    fc.integer({ min: 0, max: 600 }),
    fc.integer({ min: 0, max: 400 }),
    fc.integer({ min: 1, max: 200 }),
    fc.integer({ min: 1, max: 60 }),
  )
  .map(([left, top, width, height]) => box(left, top, width, height));

const anySite = fc
  .record({
    value: rect,
    label: fc.option(rect),
    bounds: rect,
    obstacles: fc.array(rect, { maxLength: 30 }),
    rivals: fc.array(rect, { maxLength: 5 }),
    dir: fc.constantFrom('ltr' as const, 'rtl' as const),
  })
  .map(site);

describe('findRooms, whatever the page', () => {
  it('covers nothing, stays in bounds, and keeps chips apart', () => {
    fc.assert(
      fc.property(fc.array(anySite, { maxLength: 6 }), sites => {
        const places = findRooms(sites);
        expect(places).toHaveLength(sites.length);
        const wrong = places.flatMap((place, index) => {
          const own = sites[index];
          if (!place || !own) return [];
          const others = places.slice(0, index).flatMap(other => (other ? [other.box] : []));
          const blocked = [...own.obstacles, own.value, ...(own.label ? [own.label] : []), ...others];
          return blocked.filter(blocker => overlaps(blocker, place.box));
        });
        const outside = places.filter((place, index) => {
          const bounds = sites[index]?.bounds;
          return place && bounds && !isInside(place.box, bounds);
        });
        expect({ wrong, outside }).toEqual({ wrong: [], outside: [] });
      }),
    );
  });

  it('is never nearer to another value than to its own', () => {
    fc.assert(
      fc.property(anySite, one => {
        const place = findRoom(one);
        fc.pre(place !== null);
        if (!place) return;
        const own = [one.value, ...(one.label ? [one.label] : [])].map(mine => distance(place.box, mine));
        const others = one.rivals.map(rival => distance(place.box, rival));
        expect(Math.min(...own)).toBeLessThan(Math.min(Infinity, ...others));
      }),
    );
  });

  it('finds room for a chip in an empty page, wherever the value stands', () => {
    fc.assert(
      fc.property(rect, value => {
        expect(findRoom(site({ value }))?.fit).toBe('full');
      }),
    );
  });
});

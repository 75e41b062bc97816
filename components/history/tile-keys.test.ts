import { describe, expect, it } from 'vitest';
import { tileAfter } from './tile-keys';

/** Two accounts: five tiles in three columns, then two; heights as browsers measure them. */
const CORNERS = [
  { left: 0, top: 100 },
  { left: 250, top: 100.4 },
  { left: 500, top: 100 },
  { left: 0, top: 220 },
  { left: 250, top: 220 },
  { left: 0, top: 380 },
  { left: 250, top: 380 },
];
const NONE = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };
const from = (at: number, key: string, more = {}, dir: 'ltr' | 'rtl' = 'ltr') =>
  tileAfter({ ...NONE, key, ...more }, CORNERS, at, dir);

describe('the keys of the tiles', () => {
  it('go on and back in reading order, into the next row and the next account', () => {
    expect([0, 2, 4].map(at => from(at, 'ArrowRight'))).toEqual([1, 3, 5]);
    expect([1, 3, 5].map(at => from(at, 'ArrowLeft'))).toEqual([0, 2, 4]);
  });

  it('go the other way where one reads from right to left', () => {
    expect(from(0, 'ArrowLeft', {}, 'rtl')).toBe(1);
    expect(from(1, 'ArrowRight', {}, 'rtl')).toBe(0);
  });

  it('go up and down to the tile that is nearest to straight on', () => {
    expect([1, 2, 3].map(at => from(at, 'ArrowDown'))).toEqual([4, 4, 5]);
    expect([4, 6, 5].map(at => from(at, 'ArrowUp'))).toEqual([1, 4, 3]);
  });

  it('go to the ends of the row, with Ctrl to those of all', () => {
    expect([from(1, 'Home'), from(0, 'End'), from(3, 'End')]).toEqual([0, 2, 4]);
    expect([from(4, 'Home', { ctrlKey: true }), from(1, 'End', { ctrlKey: true })]).toEqual([0, 6]);
  });

  it('lead nowhere at the ends, and are the browser’s own otherwise', () => {
    expect([from(0, 'ArrowLeft'), from(0, 'ArrowUp'), from(6, 'ArrowRight'), from(6, 'ArrowDown')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(from(0, 'Home')).toBeNull();
    expect([from(0, 'Enter'), from(0, 'a'), from(0, 'ArrowRight', { altKey: true })]).toEqual([
      null,
      null,
      null,
    ]);
    expect(from(0, 'ArrowRight', { ctrlKey: true })).toBeNull();
    expect(tileAfter({ ...NONE, key: 'End' }, [], 0, 'ltr')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { moveOfKey, MOVES, turned } from './zoom-keys';

const WHOLE = { from: 0, to: 99 };
const key = (name: string, more = {}) =>
  moveOfKey({ key: name, ctrlKey: false, altKey: false, metaKey: false, ...more });

describe('the keys of the chart', () => {
  it('zoom, move and go back, and leave the browser its own', () => {
    expect(['+', '=', '-', 'ArrowLeft', 'ArrowRight', 'Home', 'a'].map(name => key(name))).toEqual([
      'in',
      'in',
      'out',
      'earlier',
      'later',
      'reset',
      null,
    ]);
    expect(key('+', { ctrlKey: true })).toBeNull();
  });

  it('reset to the range that was chosen', () => {
    const start = { from: 50, to: 99 };
    expect(MOVES.reset({ from: 1, to: 2 }, { whole: WHOLE, start })).toBe(start);
  });
});

const wheel = (deltaX: number, deltaY: number, deltaMode = 0) => ({ deltaX, deltaY, deltaMode });

describe('the wheel', () => {
  it('zooms at the day under the pointer, in pixels and lines alike', () => {
    expect(turned(WHOLE, WHOLE, 0, wheel(0, -300))).toEqual({ from: 0, to: 49 });
    expect(turned(WHOLE, WHOLE, 99, wheel(0, -18.75, 1))).toEqual({ from: 50, to: 99 });
  });

  it('moves sideways, and changes nothing where nothing is left', () => {
    expect(turned({ from: 0, to: 9 }, WHOLE, 5, wheel(200, 0))).toEqual({ from: 2, to: 11 });
    expect(turned(WHOLE, WHOLE, 5, wheel(0, 300))).toEqual(WHOLE);
  });
});

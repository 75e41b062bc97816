import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { nearBox } from './near';

const anchor = { left: 100, top: 200, right: 300, bottom: 224 };
const size = { width: 372, height: 300 };

describe('nearBox', () => {
  it('stands below its chip', () => {
    expect(nearBox(anchor, size, { width: 1600, height: 900 }, 'ltr')).toEqual({ left: 100, top: 230 });
  });

  it('stands above where there is no room below', () => {
    const low = { ...anchor, top: 700, bottom: 724 };
    expect(nearBox(low, size, { width: 1600, height: 900 }, 'ltr')).toEqual({ left: 100, top: 394 });
  });

  it('ends where its chip ends when text runs from right to left', () => {
    const far = { ...anchor, left: 800, right: 1000 };
    expect(nearBox(far, size, { width: 1600, height: 900 }, 'rtl').left).toBe(628);
  });

  it('never leaves a window that is large enough', () => {
    const spot = fc.record({ left: fc.integer(), top: fc.integer() });
    fc.assert(
      fc.property(spot, fc.constantFrom('ltr' as const, 'rtl' as const), ({ left, top }, dir) => {
        const at = nearBox(
          { left, top, right: left + 90, bottom: top + 24 },
          size,
          { width: 400, height: 320 },
          dir,
        );
        expect(at.left).toBeGreaterThanOrEqual(8);
        expect(at.top).toBeGreaterThanOrEqual(8);
        expect(at.left + size.width).toBeLessThanOrEqual(392);
        expect(at.top + size.height).toBeLessThanOrEqual(312);
      }),
    );
  });
});

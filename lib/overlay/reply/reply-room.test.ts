import { describe, expect, it } from 'vitest';
import type { Rect } from '../rect';
import { roomByReply } from './reply-room';

const rect = (left: number, top: number, right: number, bottom: number): Rect => ({
  left,
  top,
  right,
  bottom,
});
const box = rect(100, 100, 500, 200);
const EVERYWHERE = [rect(0, 0, 1000, 1000)];
const full = { width: 200, height: 24 };
const dot = { width: 24, height: 24 };

describe('the room by a reply box', () => {
  it('is below its end, and begins on the other side where lines run so', () => {
    const site = { box, bounds: EVERYWHERE, taken: [], dir: 'ltr' } as const;
    expect(roomByReply(site, [full, dot])).toEqual({ index: 0, box: rect(300, 204, 500, 228) });
    expect(roomByReply({ ...site, dir: 'rtl' }, [full])?.box).toEqual(rect(100, 204, 300, 228));
  });

  it('keeps away from a button there', () => {
    const send = rect(420, 202, 500, 230);
    const found = roomByReply({ box, bounds: EVERYWHERE, taken: [send], dir: 'ltr' }, [full]);
    expect(found?.box.right).toBeLessThanOrEqual(420);
    expect(found?.box.top).toBe(204);
  });

  it('is above it, then beside it, then smaller', () => {
    const below = rect(0, 200, 1000, 300);
    const above = rect(0, 0, 1000, 100);
    const site = { box, bounds: EVERYWHERE, taken: [below], dir: 'ltr' } as const;
    expect(roomByReply(site, [full])?.box).toEqual(rect(300, 72, 500, 96));
    const beside = { ...site, taken: [below, above] };
    expect(roomByReply(beside, [full])?.box).toEqual(rect(504, 176, 704, 200));
    expect(
      roomByReply(
        { ...beside, taken: [rect(0, 200, 1000, 216), above, rect(500, 0, 1000, 300), rect(0, 0, 100, 300)] },
        [full],
      )?.box,
    ).toEqual(rect(300, 220, 500, 244));
    const tight = { ...beside, taken: [below, above, rect(540, 0, 1000, 300)] };
    expect(roomByReply(tight, [full, dot])).toEqual({ index: 1, box: rect(504, 176, 528, 200) });
  });

  it('is within its frame where there is room, else around it, else nowhere', () => {
    const frame = rect(98, 98, 502, 202);
    const site = { box, bounds: [frame, ...EVERYWHERE], taken: [], dir: 'ltr' } as const;
    expect(roomByReply(site, [full])?.box).toEqual(rect(300, 204, 500, 228));
    expect(roomByReply({ ...site, bounds: [frame] }, [full, dot])).toBeNull();
  });
});

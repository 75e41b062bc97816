import { describe, expect, it } from 'vitest';
import { under } from './under';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('the candidate under the pointer', () => {
  const boxes = [box(0, 0, 300, 100), box(20, 20, 50, 20), null, box(400, 0, 40, 20)];

  it('is the smallest that holds the point', () => {
    expect(under(boxes, 30, 30)).toBe(1);
    expect(under(boxes, 200, 80)).toBe(0);
  });

  it('is the nearest within a finger’s breadth, else none', () => {
    expect(under(boxes, 392, 10)).toBe(3);
    expect(under(boxes, 380, 10)).toBe(-1);
    expect(under([], 1, 1)).toBe(-1);
  });

  it('is none that cannot be seen', () => {
    expect(under([null], 1, 1)).toBe(-1);
  });
});

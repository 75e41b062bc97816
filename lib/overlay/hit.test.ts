import { describe, expect, it } from 'vitest';
import { hasHitRoom } from './hit';

const speck = { fit: 'speck', box: { left: 100, top: 100, right: 110, bottom: 110 } } as const;
const bounds = { left: 0, top: 0, right: 500, bottom: 500 };
const textAt = (left: number) => ({ left, top: 90, right: left + 50, bottom: 120 });

describe('hasHitRoom', () => {
  it('is there where 24 px are free all around', () => {
    expect(hasHitRoom(speck, bounds, [textAt(117), textAt(43)])).toBe(true);
  });
  it('is not there over text, nor beyond the card', () => {
    expect(hasHitRoom(speck, bounds, [textAt(116)])).toBe(false);
    expect(hasHitRoom(speck, { ...bounds, left: 94 }, [])).toBe(false);
  });
  it('is nothing that a larger chip needs', () => {
    const box = { left: 100, top: 100, right: 124, bottom: 124 };
    expect(hasHitRoom({ fit: 'dot', box }, bounds, [])).toBe(false);
  });
});

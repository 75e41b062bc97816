import { describe, expect, it } from 'vitest';
import { dueAt, putBackWait, rescanWait } from './pace';

const calm = { firstChange: 1000, lastChange: 1000, readEnd: 0, readCost: 2 };

describe('dueAt', () => {
  it('waits for quiet', () => {
    expect(dueAt(calm)).toBe(1250);
    expect(dueAt({ ...calm, lastChange: 1400 })).toBe(1650);
  });

  it('reads a page that is never quiet all the same', () => {
    expect(dueAt({ ...calm, lastChange: 9000 })).toBe(2500);
  });

  it('keeps an expensive read at one per cent', () => {
    expect(dueAt({ ...calm, readEnd: 900, readCost: 30 })).toBe(3900);
  });
});

describe('waits', () => {
  it('backs a rescan off to a minute', () => {
    expect([0, 1, 2, 6, 7, 20].map(rescanWait)).toEqual([500, 1000, 2000, 32_000, 60_000, 60_000]);
  });

  it('puts back five times, then leaves it', () => {
    expect([0, 1, 2, 3, 4, 5].map(putBackWait)).toEqual([0, 500, 1000, 2000, 4000, null]);
  });
});

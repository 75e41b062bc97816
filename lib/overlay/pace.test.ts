import { describe, expect, it } from 'vitest';
import { dueAt, owedAfter, putBackWait, rescanWait } from './pace';

const calm = { firstChange: 1000, lastChange: 1000, readEnd: 0, owed: 2 };

describe('dueAt', () => {
  it('waits for quiet', () => {
    expect(dueAt(calm)).toBe(1250);
    expect(dueAt({ ...calm, lastChange: 1400 })).toBe(1650);
  });

  it('reads a page that is never quiet all the same', () => {
    expect(dueAt({ ...calm, lastChange: 9000 })).toBe(2500);
  });

  it('waits after an expensive read until it is paid back', () => {
    expect(dueAt({ ...calm, readEnd: 900, owed: 36 })).toBe(4400);
  });

  it.each([0.5, 3, 8, 30, 200])('keeps reads of %d ms within one per cent of ten seconds of storm', cost => {
    let pace = { firstChange: 0, lastChange: Infinity, readEnd: -Infinity, owed: 0 };
    let spent = 0;
    for (let due = dueAt(pace); due < 10_000; due = dueAt(pace)) {
      const owed = owedAfter(pace.owed, due + cost - pace.readEnd, cost);
      spent += cost;
      pace = { firstChange: due + cost, lastChange: Infinity, readEnd: due + cost, owed };
    }
    expect(spent).toBeLessThanOrEqual(Math.max(100, cost));
    expect(spent).toBeGreaterThan(0);
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

import { describe, expect, it } from 'vitest';
import { createMadeLog } from './made-log';

const at = (minutes: number): number => Date.parse('2026-07-07T12:00:00Z') + minutes * 60_000;
const between = (after: number, before: number) => ({
  after: new Date(at(after)).toISOString(),
  before: new Date(at(before)).toISOString(),
});

describe('when a text was made', () => {
  it('is between the beginning of the visit and its first sight', () => {
    const made = createMadeLog(at(0));
    expect(made('row', '3 hours ago', at(2))).toEqual(between(0, 2));
  });

  it('stays what it was however long the page stays open', () => {
    const made = createMadeLog(at(0));
    made('row', '3 hours ago', at(2));
    expect(made('row', '3 hours ago', at(240))).toEqual(between(0, 2));
  });

  it('is after the last sight of what stood there before', () => {
    const made = createMadeLog(at(0));
    made('row', '3 hours ago', at(2));
    made('row', '3 hours ago', at(50));
    expect(made('row', '4 hours ago', at(61))).toEqual(between(50, 61));
  });

  it('is after what stood there before, also where the row was out of sight between', () => {
    const made = createMadeLog(at(0));
    made('row', '3 hours ago', at(2));
    made('other', '1 hour ago', at(30));
    expect(made('row', '4 hours ago', at(90))).toEqual(between(2, 90));
  });

  it('of a row that comes into view late may be as old as the visit', () => {
    const made = createMadeLog(at(0));
    made('row', '3 hours ago', at(2));
    expect(made('further down', '5 hours ago', at(60))).toEqual(between(0, 60));
  });

  it('begins anew where a text comes back after another', () => {
    const made = createMadeLog(at(0));
    made('row', 'a', at(1));
    made('row', 'b', at(2));
    expect(made('row', 'a', at(3))).toEqual(between(2, 3));
  });

  it('is never after its first sight, though the clock was put back', () => {
    const made = createMadeLog(at(10));
    expect(made('row', 'a', at(3))).toEqual(between(3, 3));
  });

  it('is forgotten of the oldest where there are more than a page can have', () => {
    const made = createMadeLog(at(0));
    made('first', 'a', at(1));
    for (let each = 0; each < 30_000; each += 1) made(`row ${each}`, 'a', at(2));
    expect(made('first', 'a', at(5))).toEqual(between(0, 5));
  });
});

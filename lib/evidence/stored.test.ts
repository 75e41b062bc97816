import { describe, expect, it } from 'vitest';
import { isStoredEntry } from './stored';

const HASH = 'a'.repeat(64);

describe('an entry on disk', () => {
  it('is one by its shape', () => expect(isStoredEntry([0, 1, HASH, []])).toBe(true));

  it.each([
    ['null', null],
    ['a time that is none', [{ toString: 'no' }, 1, HASH, []]],
    ['a time that no calendar has', [1e300, 1, HASH, []]],
    ['a time as text', ['5', 1, HASH, []]],
    ['a place that is none', [0, 0.5, HASH, []]],
    ['a hash that is none', [0, 1, 'a', []]],
    ['figures that are none', [0, 1, HASH, [7]]],
  ])('is damaged by %s, and to ask throws nothing', (_, stored) => {
    expect(isStoredEntry(stored)).toBe(false);
  });
});

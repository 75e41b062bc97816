import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_METRIC_NAME } from './own-metric';
import { plainName } from './plain-name';

describe('plainName', () => {
  it.each([
    ['  Ticket   quality ', 'Ticket quality'],
    ['a\u202eb\u2066c', 'a b c'],
    ['one\ntwo', 'one two'],
    ['<b>x</b>', '<b>x</b>'],
    ['رضا العملاء', 'رضا العملاء'],
  ])('%j is %j', (given, name) => expect(plainName(given)).toBe(name));

  it('cuts no sign in half', () => {
    const name = plainName(`${'a'.repeat(LONGEST_METRIC_NAME - 1)}😀`);
    expect(name).toBe('a'.repeat(LONGEST_METRIC_NAME - 1));
  });

  it('is short, whole and the same when given again', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 90 }), given => {
        const name = plainName(given);
        expect(name.length).toBeLessThanOrEqual(LONGEST_METRIC_NAME);
        expect(name.isWellFormed()).toBe(true);
        expect(plainName(name)).toBe(name);
      }),
      { numRuns: 50 },
    );
  });
});

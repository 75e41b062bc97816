import { assert, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReplyMark } from '../../inbox';
import { carryMarks } from './carry-marks';

const mark = (from: number, to: number): ReplyMark => ({
  from,
  to,
  rule: 'link',
  reason: 'No links.',
  certainty: 'Amazon’s rule',
});
const places = (marks: readonly ReplyMark[]) => marks.map(({ from, to }) => [from, to]);

describe('marks of a text that has changed since', () => {
  it('stay before the change, move behind it, and go where it touches them', () => {
    const text = 'see a.com or b.com or c.com';
    const marks = [mark(4, 9), mark(13, 18), mark(22, 27)];
    expect(places(carryMarks(marks, text, 'see a.com or b.community or c.com'))).toEqual([
      [4, 9],
      [13, 18],
      [28, 33],
    ]);
    expect(places(carryMarks(marks, text, 'see a.com or bcom or c.com'))).toEqual([
      [4, 9],
      [21, 26],
    ]);
    expect(carryMarks(marks, text, '')).toEqual([]);
    expect(carryMarks(marks, text, text)).toBe(marks);
  });

  it('always mark the words that they marked', () => {
    assert(
      property(string(), string(), string(), nat(20), nat(20), (before, changed, after, from, length) => {
        const checked = `${before}www${after}`;
        const start = Math.min(from, checked.length);
        const given = mark(start, Math.min(checked.length, start + length));
        for (const { from: at, to } of carryMarks([given], checked, `${before}${changed}${after}`))
          expect(`${before}${changed}${after}`.slice(at, to)).toBe(checked.slice(given.from, given.to));
      }),
      { numRuns: 200 },
    );
  });
});

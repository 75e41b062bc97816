import { describe, expect, it } from 'vitest';
import { local } from '../history/testing/sample';
import type { RuleResult } from '../reading';
import { marksAfter, marksOf, type Marks } from './marks';

const MATCH: RuleResult = { rule: 'one', is: 'read' };
const MISS: RuleResult = { rule: 'one', is: 'missing' };
const at = (day: number, hour = 12) => local(day, hour);
const iso = (day: number, hour = 12) => at(day, hour).toISOString();

const after = (marks: Marks, result: RuleResult, when: Date) => marksAfter(marks, [result], when);
const MATCHED = after({}, MATCH, at(3));

const first = (result: RuleResult) => marksOf(after({}, result, at(3)), 'one');

describe('the marks of a rule', () => {
  it('have the first match, and are the same object for the rest of the day', () => {
    expect(marksOf(MATCHED, 'one')).toEqual({ lastMatched: iso(3), lastMissed: null });
    expect(after(MATCHED, MATCH, at(3, 20))).toBe(MATCHED);
    expect(marksOf(after(MATCHED, MATCH, at(4)), 'one').lastMatched).toBe(iso(4));
  });

  it('have the day from which on it does not match, and not the last one', () => {
    const missed = after(MATCHED, MISS, at(4));
    expect(marksOf(missed, 'one')).toEqual({ lastMatched: iso(3), lastMissed: iso(4) });
    expect(after(missed, MISS, at(5))).toBe(missed);
    expect(marksOf(after(missed, MATCH, at(6)), 'one')).toEqual({ lastMatched: iso(6), lastMissed: null });
  });

  it('do not take a page that is still loading for a miss on a day of a match', () => {
    expect(after(MATCHED, MISS, at(3, 13))).toBe(MATCHED);
  });

  it('count a contradiction and an agreement as a match, two places as none', () => {
    expect(first({ rule: 'one', is: 'agrees' }).lastMatched).toBe(iso(3));
    expect(first({ rule: 'one', is: 'contradicts', page: 0, taught: 1 }).lastMatched).toBe(iso(3));
    expect(first({ rule: 'one', is: 'several' }).lastMissed).toBe(iso(3));
  });

  it('are those of no rule for a name of Object.prototype', () => {
    expect(marksOf({}, 'constructor')).toEqual({ lastMatched: null, lastMissed: null });
  });
});

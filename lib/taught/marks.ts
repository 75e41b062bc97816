import type { RuleResult } from '../reading';
import { sameLocalDay } from '../history/day';
import type { RuleMarks } from './rule';

/** By the id of the rule. */
export type Marks = Readonly<Record<string, RuleMarks>>;

const NEVER: RuleMarks = { lastMatched: null, lastMissed: null };

export const marksOf = (marks: Marks, id: string): RuleMarks =>
  Object.hasOwn(marks, id) ? (marks[id] ?? NEVER) : NEVER;

const isToday = (instant: string | null, at: Date): boolean =>
  instant !== null && sameLocalDay(Date.parse(instant), at.getTime());

/** One mark after a visit: a match counts once a day; a miss not on the day of a match, as pages load in steps. */
const after = (before: RuleMarks, isMatch: boolean, at: Date): RuleMarks => {
  const now = at.toISOString();
  if (isMatch)
    return isToday(before.lastMatched, at) && before.lastMissed === null
      ? before
      : { lastMatched: now, lastMissed: null };
  return before.lastMissed !== null || isToday(before.lastMatched, at)
    ? before
    : { ...before, lastMissed: now };
};

/** The marks after a page was read; the very same object where nothing is to be written. */
export const marksAfter = (marks: Marks, results: readonly RuleResult[], at: Date): Marks => {
  const changed = results.flatMap(({ rule, is }) => {
    const before = marksOf(marks, rule);
    const mark = after(before, is !== 'missing' && is !== 'several', at);
    return mark === before ? [] : [[rule, mark] as const];
  });
  return changed.length === 0 ? marks : { ...marks, ...Object.fromEntries(changed) };
};

import type { Reading } from '../reading';
import { dayOfInstant, type Day } from './day';

/**
 * A series that is looked at again and again would say "worse" one day by chance alone. So it is judged at most
 * four times a window, at the first reading of each quarter of one, whose verdict then stands; and each look gets its
 * share of the 5 % that a whole year may err (Bonferroni over the looks, P. Armitage, C. K. McPherson, B. C. Rowe,
 * "Repeated significance tests on accumulating data", JRSS A 132 (1969), 235–244). docs/judgement.md has the rates measured.
 */
const LOOKS_A_WINDOW = 4;
const YEAR = 365;

const quarterOf = (day: Day, days: number): number => Math.floor(day / Math.ceil(days / LOOKS_A_WINDOW));

const dayOf = ({ firstSeen }: Reading): Day => dayOfInstant(firstSeen);

/** The rows as they were at the last look: up to the first reading of the newest quarter. Rows ascend. */
export const untilLook = <R extends Reading>(rows: readonly R[], days: number): readonly R[] => {
  const last = rows.at(-1);
  if (last === undefined) return rows;
  const quarter = quarterOf(dayOf(last), days);
  let from = rows.length - 1;
  for (let row = rows[from - 1]; row && quarterOf(dayOf(row), days) === quarter; row = rows[from - 1])
    from -= 1;
  return rows.slice(0, from + 1);
};

/** How many times a window the series was really looked at, from 1 to 4: who looks seldom errs seldom. */
const paceOf = (rows: readonly Reading[], days: number): number => {
  const seen = rows.map(dayOf);
  const looks = new Set(seen.map(day => quarterOf(day, days))).size;
  const span = seen.reduce((most, day) => Math.max(most, day), -Infinity) - Math.min(...seen.slice(0, 1)) + 1;
  return Math.min(LOOKS_A_WINDOW, Math.max(1, looks / Math.max(1, span / days)));
};

/** Looks that share data err together: the second in a window counts nearly whole, the third and fourth little. */
const weightOf = (pace: number): number => (pace <= 2 ? 0.68 + 0.67 * (pace - 1) : 1.35 + 0.3 * (pace - 2));

/**
 * The order of a year's windows changes less from look to look than the newest two do, so that its looks err together.
 * Measured where a year of windows lies before each look, see docs/judgement.md: in the first year there are fewer, and
 * the first looks cannot say anything.
 */
export const LOOKS_AT_ORDER = 0.6;

/** The few looks of long windows have less in common than the many of short ones: two windows more than a year has. */
const looksAt = (pace: number, days: number): number => Math.max(1, (YEAR / days + 2) * weightOf(pace));

/** The most: who looks every day. */
export const mostLooks = (days: number): number => looksAt(LOOKS_A_WINDOW, days);

/** How many unconnected looks a year of looking is worth. `days` is the window's length. */
export const looksAYear = (rows: readonly Reading[], days: number): number =>
  looksAt(paceOf(rows, days), days);

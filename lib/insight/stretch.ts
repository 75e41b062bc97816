import type { Window } from '../catalogue/metric';
import type { Reading } from '../reading';
import { dateOfDay, dayOfDate, daysOf, type Day } from './day';

/** A reading that has a value. */
export type Valued = Reading & { readonly value: number };

/** A reading with the days whose orders it is made of, both included. */
export type Stretch = { readonly reading: Valued; readonly start: Day; readonly end: Day };

export const isValued = (reading: Reading): reading is Valued =>
  reading.value !== null && Number.isFinite(reading.value);

/** The period that the page stated, else the window that ended when the value was first seen. */
export const stretchOf = (reading: Valued, days: number): Stretch => {
  if (reading.period !== null) {
    return { reading, start: dayOfDate(reading.period.start), end: dayOfDate(reading.period.end) };
  }
  const end = dayOfDate(reading.firstSeen);
  return { reading, start: end - days + 1, end };
};

/** The first moment that is too late, as text, so that most rows are passed over without reading a date. */
const limitBefore = (day: Day): string => (Math.abs(day) < 1e8 ? dateOfDay(day) : '');

/** A report's rows, longest first, so that a month wins over its weeks; days are left out, as they are no windows. */
const WEEK = 7;

const bucketsOf = (past: readonly Reading[], days: number): readonly Stretch[] =>
  past
    .filter(isValued)
    .map(reading => stretchOf(reading, days))
    .filter(({ start, end }) => end - start >= Math.min(days, WEEK) - 1)
    .toSorted((one, other) => other.end - other.start - (one.end - one.start) || other.end - one.end);

/**
 * At most `most` readings that share no orders, from the last row backwards: each is the next one met that ended
 * before the one chosen before it began. Two readings of a rolling window a day apart are almost the same data, so
 * comparing them says nothing (docs/metrics.md, "Traps in the meaning"). N/A is skipped, never taken for zero.
 * None for `lifetime`. Rows ascend, the current one last; any out of order are at worst passed over.
 */
export const independent = (rows: readonly Reading[], window: Window, most: number): readonly Stretch[] => {
  const days = daysOf(window);
  const chosen: Stretch[] = [];
  if (days === null) return chosen;
  let limit = '9';
  for (let index = rows.length - 1; index >= 0 && chosen.length < most; index -= 1) {
    const reading = rows[index];
    if (!reading || !isValued(reading) || (reading.period === null && reading.firstSeen >= limit)) continue;
    const stretch = stretchOf(reading, days);
    if (!(stretch.start <= stretch.end && stretch.end < (chosen.at(-1)?.start ?? Infinity))) continue;
    chosen.push(stretch);
    limit = limitBefore(stretch.start);
  }
  return chosen;
};

/** Does it share a day with one of them? */
const meets = (all: readonly Stretch[], { start, end }: Stretch): boolean =>
  all.some(each => each.start <= end && start <= each.end);

/**
 * Independent stretches, newest first, filled up with rows of a report (`past`) about days before `until` that none of
 * them covers. So no order is counted twice.
 */
export const filledUp = (
  seen: readonly Stretch[],
  past: readonly Reading[],
  days: number,
  until: Day,
): readonly Stretch[] => {
  const all = [...seen];
  for (const stretch of bucketsOf(past, days))
    if (stretch.end < until && !meets(all, stretch)) all.push(stretch);
  return all.toSorted((one, other) => other.end - one.end);
};

/** As `filledUp`, with what lies before the newest of them. */
export const withPast = (
  seen: readonly Stretch[],
  past: readonly Reading[],
  days: number,
): readonly Stretch[] => {
  const [latest] = seen;
  return latest === undefined ? seen : filledUp(seen, past, days, latest.start);
};

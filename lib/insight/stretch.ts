import type { Window } from '../catalogue/metric';
import type { Reading } from '../reading';
import { dayOfDate, daysOf, type Day } from './day';

/** A reading that has a value. */
export type Valued = Reading & { readonly value: number };

/** A reading with the days whose orders it is made of, both included. */
export type Stretch = { readonly reading: Valued; readonly start: Day; readonly end: Day };

export const isValued = (reading: Reading): reading is Valued =>
  reading.value !== null && Number.isFinite(reading.value);

/** The period that the page stated, else the window that ended when the value was first seen. */
const stretchOf = (reading: Valued, days: number): Stretch => {
  if (reading.period !== null) {
    return { reading, start: dayOfDate(reading.period.start), end: dayOfDate(reading.period.end) };
  }
  const end = dayOfDate(reading.firstSeen);
  return { reading, start: end - days + 1, end };
};

/**
 * Readings that share no orders, the latest first: each is the newest one that ended before the next began.
 * Two readings of a rolling window a day apart are almost the same data, so comparing them says nothing
 * (docs/metrics.md, "Traps in the meaning"). N/A is skipped, never taken for zero. None for `lifetime`.
 */
export const independent = (rows: readonly Reading[], window: Window): readonly Stretch[] => {
  const days = daysOf(window);
  if (days === null) return [];
  const stretches = rows.filter(isValued).map(reading => stretchOf(reading, days));
  const chosen: Stretch[] = [];
  for (const stretch of stretches.toSorted((one, other) => other.end - one.end)) {
    const later = chosen.at(-1);
    if (later === undefined || stretch.end < later.start) chosen.push(stretch);
  }
  return chosen;
};

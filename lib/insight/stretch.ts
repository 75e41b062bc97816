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
 * At most `most` readings that share no orders, from the last row backwards: each is the next one met that ended
 * before the one chosen before it began. Two readings of a rolling window a day apart are almost the same data, so
 * comparing them says nothing (docs/metrics.md, "Traps in the meaning"). N/A is skipped, never taken for zero.
 * None for `lifetime`. Rows ascend, the current one last; any out of order are at worst passed over.
 */
export const independent = (rows: readonly Reading[], window: Window, most: number): readonly Stretch[] => {
  const days = daysOf(window);
  const chosen: Stretch[] = [];
  if (days === null) return chosen;
  for (let index = rows.length - 1; index >= 0 && chosen.length < most; index -= 1) {
    const reading = rows[index];
    const stretch = reading !== undefined && isValued(reading) ? stretchOf(reading, days) : null;
    if (stretch !== null && stretch.end < (chosen.at(-1)?.start ?? Infinity)) chosen.push(stretch);
  }
  return chosen;
};

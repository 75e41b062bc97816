import type { Reading } from '../reading';
import { beforeAfter, type Around, type BeforeAfter } from './before-after';
import { dayOfDate } from './day';

/** Around a step of noon UTC on `day`, for tests. */
export const aroundOf = (
  day: string,
  rows: readonly Reading[],
  today: string,
  given: Partial<Around> = {},
): Around => ({
  rows,
  metric: { id: 'x', section: 'insights', direction: 'lower', unit: 'rate' },
  window: 'P4W',
  at: `${day}T12:00:00.000Z`,
  begun: dayOfDate(day),
  until: dayOfDate(day),
  today: dayOfDate(today),
  ...given,
});

/** What is said on each of these days of a step, each time with the rows that are there by then. */
export const saidOn = (
  day: string,
  rows: readonly Reading[],
  days: readonly string[],
  given: Partial<Around> = {},
): readonly BeforeAfter[] =>
  days.map(today =>
    beforeAfter(
      aroundOf(
        day,
        rows.filter(({ firstSeen }) => firstSeen.slice(0, 10) <= today),
        today,
        given,
      ),
    ),
  );

/** What a metric can be. */
export const DIRECTIONS_AND_UNITS = (['lower', 'higher', 'neither'] as const).flatMap(direction =>
  (['rate', 'duration', 'count', 'points', 'stars'] as const).map(unit => ({ direction, unit })),
);

import type { Direction, Window } from '../catalogue/metric';
import type { Reading } from '../reading';
import { MOST_WINDOWS } from './compared';
import { daysOf } from './day';
import { LOOKS_AT_ORDER, mostLooks } from './looks';
import { mannKendall } from './mann-kendall';
import { independent, withPast, type Stretch } from './stretch';
import { theilSen, type Slope } from './theil-sen';
import { alarmAt, overYear, YEARLY_ERROR, type YearChance } from './year';

/** What values without counts say of a change. `slope` is in the metric's unit a day; null where there can be no alarm. */
export type WindowEvidence = {
  readonly test: YearChance;
  readonly slope: Slope | null;
  readonly first: Stretch;
  readonly recent: Stretch;
  readonly windows: number;
};

/** A month of a report beside four weeks: near enough to be one value more. */
const ALIKE = 0.15;

export const isAlike = ({ period }: Reading, days: number): boolean => {
  if (period === null) return false;
  const length = (Date.parse(period.end) - Date.parse(period.start)) / 86_400_000 + 1;
  return Math.abs(length - days) <= ALIKE * days;
};

/** How many windows there must be before the steepest order of them could be said to be more than chance: 1 ÷ n!. */
const windowsNeeded = (looks: number): number => {
  let [count, orders] = [1, 1];
  while (1 / orders > alarmAt(looks)) orders *= count += 1;
  return count;
};

/** How many more windows a first reading without counts has to wait for a verdict, if it is read every day. */
export const windowsToWait = (window: Window): number =>
  windowsNeeded(Math.max(1, mostLooks(daysOf(window) ?? 1) * LOOKS_AT_ORDER)) - 1;

const slopeOf = (stretches: readonly Stretch[]): Slope | null =>
  theilSen(stretches.map(({ end, reading }) => ({ at: end, value: reading.value })));

/** Tests the order of a series' windows; null while they are too few for any order to mean something. */
export const windowEvidence = (
  rows: readonly Reading[],
  past: readonly Reading[],
  window: Window,
  looks: number,
  direction: Exclude<Direction, 'neither'>,
): WindowEvidence | null => {
  const days = daysOf(window);
  if (days === null) return null;
  const alike = past.filter(row => isAlike(row, days));
  const stretches = withPast(independent(rows, window, MOST_WINDOWS), alike, days).toReversed();
  const [first, recent] = [stretches[0], stretches.at(-1)];
  if (!first || !recent || stretches.length < windowsNeeded(looks)) return null;
  const test = overYear(mannKendall(stretches.map(({ reading }) => reading.value)), looks, direction);
  const slope = test.chance > YEARLY_ERROR ? null : slopeOf(stretches);
  return { test, slope, first, recent, windows: stretches.length };
};

import type { Metric, Window } from '../catalogue/metric';
import type { Reading } from '../reading';
import { dateOfDay } from './day';
import { gapTo } from './gap';
import { apart } from './interval';
import { unrounded } from './rounding';
import { independent, type Stretch } from './stretch';
import type { Trend } from './trend';

/** The average seller moved while the seller stood still. `since`: ISO date on which the first window compared ended. */
export type Drift = {
  readonly kind: 'better' | 'worse';
  readonly since: string;
  readonly before: number;
  readonly now: number;
};

const WINDOWS = 3;
/** An average over all sellers hardly moves by chance; a smaller change than this is not worth a line. */
const CLEAR = 0.2;
/** Whoever moved by more than this part of the average's own change did not stand still. */
const STILL = 0.25;

const goesOneWay = ([last, middle, first]: readonly number[]): boolean =>
  last !== undefined &&
  middle !== undefined &&
  first !== undefined &&
  (last - middle) * (middle - first) >= 0 &&
  last !== first;

const isClear = (before: number, now: number, unit: Metric['unit']): boolean =>
  Math.abs(now - before) >= CLEAR * Math.abs(before) - Number.EPSILON &&
  (unit !== 'rate' || apart(unrounded(before), unrounded(now)));

const averages = (windows: readonly Stretch[]): readonly number[] =>
  windows.flatMap(({ reading: { average } }) => (average === null ? [] : [average]));

/**
 * "You stood still, the average improved": over three windows that share no days the average went one way, by a fifth
 * at least and by more than its rounding, the seller's own value by no more than a quarter of that, and the verdict on
 * the seller's own trend finds none (it may have too few windows yet). Null in every other case. `rows` ascend, the current one last.
 */
export const driftOf = (
  rows: readonly Reading[],
  { direction, unit }: Pick<Metric, 'direction' | 'unit'>,
  window: Window,
  trend: Pick<Trend, 'kind'>,
): Drift | null => {
  if ((trend.kind !== 'none' && trend.kind !== 'too-little') || direction === 'neither') return null;
  const windows = independent(rows, window, WINDOWS);
  const [latest, , first] = windows;
  const means = averages(windows);
  const [now, , before] = means;
  if (latest === undefined || first === undefined || now === undefined || before === undefined) return null;
  const own = Math.abs(latest.reading.value - first.reading.value);
  if (!goesOneWay(means) || !isClear(before, now, unit) || own > STILL * Math.abs(now - before)) return null;
  const kind = gapTo(now, before, direction).verdict === 'better' ? 'better' : 'worse';
  return { kind, since: dateOfDay(first.end), before, now };
};

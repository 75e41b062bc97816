import type { Direction, Metric, Window } from '../catalogue/metric';
import type { Counts, Reading } from '../reading';
import { dateOfDay } from './day';
import { apart, wilson, type Interval } from './interval';
import { independent, type Stretch } from './stretch';

/**
 * What the history shows. `since`: the ISO date on which the window compared with ended. `basis`: the order
 * counts rule chance out, or, without counts, three windows went the same way.
 */
export type Trend =
  | {
      readonly kind: 'worsening' | 'improving';
      readonly since: string;
      readonly basis: 'counts' | 'windows';
    }
  /** No change that chance would not make, or a metric without a better direction. */
  | { readonly kind: 'none' }
  /** Not enough windows that share no orders. */
  | { readonly kind: 'too-little' };

const NONE: Trend = { kind: 'none' };
const TOO_LITTLE: Trend = { kind: 'too-little' };

/** A change smaller than a fifth is not worth a seller's attention; a rule of ours until issue 3's statistics. */
const RELATIVE_CHANGE = 0.2;
const WINDOWS_COMPARED = 3;

const turn = (change: number, direction: Direction, from: Stretch, basis: 'counts' | 'windows'): Trend => {
  if (direction === 'neither' || change === 0) return NONE;
  const improving = change > 0 === (direction === 'higher');
  return { kind: improving ? 'improving' : 'worsening', since: dateOfDay(from.end), basis };
};

const intervalOf = (counts: Counts | null): Interval | null => (counts === null ? null : wilson(counts));

/** With counts on both sides, a change is real when the two 95 % intervals have nothing in common. */
const byCounts = (latest: Stretch, before: Stretch, direction: Direction): Trend | null => {
  const now = intervalOf(latest.reading.counts);
  const then = intervalOf(before.reading.counts);
  if (now === null || then === null) return null;
  return apart(now, then) ? turn(now.low - then.low, direction, before, 'counts') : NONE;
};

const monotone = (values: readonly number[]): boolean => {
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? value)));
  return steps.every(step => step === steps[0]);
};

/** Without counts, three windows in a row must move the same way, by a fifth in all. */
const byOrder = (windows: readonly Stretch[], direction: Direction): Trend => {
  const [latest, , first] = windows;
  if (latest === undefined || first === undefined) return TOO_LITTLE;
  const values = windows.map(({ reading }) => reading.value);
  const change = latest.reading.value - first.reading.value;
  const enough = Math.abs(change) >= RELATIVE_CHANGE * Math.abs(first.reading.value) - Number.EPSILON;
  return enough && monotone(values) ? turn(change, direction, first, 'windows') : NONE;
};

/**
 * Whether a series is really getting worse or better. Rows ascend, the current one last.
 * N/A and windows that overlap are skipped.
 */
export const judgeTrend = (
  rows: readonly Reading[],
  { direction }: Pick<Metric, 'direction'>,
  window: Window,
): Trend => {
  const windows = independent(rows, window, WINDOWS_COMPARED);
  const [latest, before] = windows;
  if (latest === undefined || before === undefined) return TOO_LITTLE;
  return byCounts(latest, before, direction) ?? byOrder(windows, direction);
};

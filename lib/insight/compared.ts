import type { Window } from '../catalogue/metric';
import type { Counts, Reading } from '../reading';
import { daysOf } from './day';
import { soundCounts } from './sound-counts';
import { independent, isValued, withPast, type Stretch } from './stretch';

/** Orders of lately and of before that, none in both. Stretches newest first. */
export type Compared = {
  readonly now: Counts;
  readonly before: Counts;
  /** How many windows `now` is made of. */
  readonly windows: number;
  readonly recent: Stretch;
  /** The newest stretch of those before. */
  readonly earlier: Stretch;
};

/** As many windows as 400 days of weeks have; days need no more. */
export const MOST_WINDOWS = 60;

export const isCounted = (reading: Reading): boolean =>
  isValued(reading) && reading.counts !== null && soundCounts(reading.value, reading.counts);

export const sumOf = (stretches: readonly Stretch[]): Counts =>
  stretches.reduce(
    ({ part, whole }, { reading: { counts } }) => ({
      part: part + (counts?.part ?? 0),
      whole: whole + (counts?.whole ?? 0),
    }),
    { part: 0, whole: 0 },
  );

/**
 * Two windows against all before them find a change that lasts in fewer false alarms than one; with three or fewer,
 * or when the two lie far apart, one must do.
 */
const recentWindows = ([one, two, , four]: readonly Stretch[]): 1 | 2 =>
  one && two && four && one.start - two.end <= (one.end - one.start + 1) / 2 ? 2 : 1;

/**
 * The counted stretches of a series, parted into lately and before; `past` are rows of a report for the same metric
 * and scope. Null where the newest counts are not of these days, or are alone.
 */
export const compare = (
  rows: readonly Reading[],
  past: readonly Reading[],
  window: Window,
): Compared | null => {
  const days = daysOf(window);
  const [newest] = independent(rows, window, 1);
  if (days === null || newest === undefined) return null;
  const seen = independent(rows.filter(isCounted), window, MOST_WINDOWS);
  const all = withPast(seen, past.filter(isCounted), days);
  const windows = recentWindows(all);
  const [recent, earlier] = [all[0], all[windows]];
  // A page without counts, read since, makes the counts of another no older than they are.
  if (!recent || !earlier || newest.end - recent.end > days / 4) return null;
  return { now: sumOf(all.slice(0, windows)), before: sumOf(all.slice(windows)), windows, recent, earlier };
};

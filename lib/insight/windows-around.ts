import type { Metric, Window } from '../catalogue/metric';
import type { Reading } from '../reading';
import { dateOfDay, dayOfDate, daysOf, type Day } from './day';
import { lagOfFigure } from './lag-of-figure';
import { filledUp, independent, isValued, stretchOf, type Stretch, type Valued } from './stretch';

/**
 * A series around a step. Rows ascend. `at`: the step's ISO instant; `begun` and `until`: the earliest and the latest day that the start may be, as
 * clocks of seller and marketplace differ. `past`: rows of a report that may stand for windows before.
 */
export type Around = {
  readonly rows: readonly Reading[];
  readonly past?: readonly Reading[];
  readonly metric: Pick<Metric, 'id' | 'section' | 'direction' | 'unit'>;
  readonly window: Window;
  readonly at: string;
  readonly begun: Day;
  readonly until: Day;
  readonly today: Day;
};

const HALF_A_YEAR = 183;
const YEAR = 366;
const WINDOWS = 6;
/** More than half a year of weeks has. */
const MOST = 60;

/** Windows before a step count as far back as half a year, or six of them where that is longer, but no more than a year. */
const reachOf = (days: number): number => Math.min(YEAR, Math.max(HALF_A_YEAR, WINDOWS * days));

/** What a page showed before the step was over by then, even on the same day; a stated window must have ended on a day before. */
const isOver = ({ period, firstSeen }: Reading, at: string, begun: string): boolean =>
  period === null ? firstSeen <= at : period.end < begun;

/** The windows that were over when the step began, newest first. A figure of unknown age may be older still, which does no harm here. */
export const windowsBefore = (
  { rows, past = [], window, at, begun }: Around,
  isUsable: (reading: Reading) => boolean,
): readonly Stretch[] => {
  const days = daysOf(window);
  if (days === null) return [];
  const limit = dateOfDay(begun);
  const seen = independent(
    rows.filter(row => isOver(row, at, limit) && isUsable(row)),
    window,
    MOST,
  );
  return filledUp(seen, past.filter(isUsable), days, begun).filter(({ end }) => end >= begun - reachOf(days));
};

const shifted = (reading: Valued, days: number, lag: number): Stretch => {
  const { start, end } = stretchOf(reading, days);
  return reading.period === null ? { reading, start: start - lag, end: end - lag } : { reading, start, end };
};

/** A window after a step, and the day on which it was on the page. */
export type Seen = Stretch & { readonly seen: Day };

/**
 * Windows of which every day is after `until`, each after the one before, the first ones first: so they stay the same
 * however many come later. A reading ahead of the clock is none.
 */
export const windowsAfter = (
  { rows, window, metric, until, today }: Around,
  isUsable: (reading: Reading) => boolean,
  most: number,
): readonly Seen[] => {
  const [days, lag] = [daysOf(window), lagOfFigure(metric)];
  const chosen: Seen[] = [];
  if (days === null) return chosen;
  const ahead = dateOfDay(today + 2);
  let [stated, unstated] = ['', ''];
  const setLimits = (day: Day): void => {
    stated = dateOfDay(day + 1);
    unstated = lag === null ? '~' : dateOfDay(day + lag + days);
  };
  setLimits(until);
  for (const row of rows) {
    if (chosen.length === most) break;
    const isAfter = row.period === null ? row.firstSeen >= unstated : row.period.start >= stated;
    if (!isAfter || !isValued(row) || !isUsable(row) || row.firstSeen >= ahead) continue;
    const stretch = shifted(row, days, lag ?? 0);
    if (stretch.end < stretch.start) continue;
    chosen.push({ ...stretch, seen: dayOfDate(row.firstSeen.slice(0, 10)) });
    setLimits(stretch.end);
  }
  return chosen;
};

/** How many days a stated window lay behind the page when it was read last; that of the metric where none is stated. */
const lagNow = ({ rows, metric }: Around): number | null => {
  const last = rows.findLast(isValued);
  if (!last?.period) return lagOfFigure(metric);
  return Math.max(0, dayOfDate(last.firstSeen.slice(0, 10)) - dayOfDate(last.period.end));
};

/** The day on which the first window that lies wholly after the step can be on the page; null where nothing says which days a figure is of. */
export const clearDay = (around: Around): Day | null => {
  const [days, lag] = [daysOf(around.window), lagNow(around)];
  return days === null || lag === null ? null : around.until + days + lag;
};

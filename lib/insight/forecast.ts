import type { Target, Window } from '../catalogue/metric';
import type { Reading } from '../reading';
import { dateOfDay, dayOfDate, type Day } from './day';
import { DUST, keepsTarget } from './gap';
import { difference } from './newcombe';
import { independent, isValued, type Stretch } from './stretch';
import type { Trend } from './trend';

/**
 * When a value passes a target (`lost`) or keeps it again (`kept`), if it goes on as it does: the likeliest day, the
 * earliest, and the latest that is plausible; null where it may never.
 */
export type Forecast = {
  readonly kind: 'lost' | 'kept';
  readonly day: Day;
  readonly low: Day;
  readonly high: Day | null;
};

/** Change a day towards the target, in the metric's unit: the likeliest, the fastest, and the slowest that is plausible. */
type Pace = {
  readonly mid: number;
  readonly fast: number;
  readonly slow: number | null;
  /** How far ahead of where it is shown the value may be, and how far behind, as a window is never the whole truth. */
  readonly ahead: number;
  readonly behind: number;
};

/** As many windows as the readings of a year hold, of four weeks. */
const WINDOWS = 13;
const YEAR = 366;
/**
 * A trend is judged because it looks steep, so it often is less so: the plain 95 % would promise too much. The normal
 * distribution's two-sided point of 99.9 %.
 */
const SURE = 3.290527;
/** From fewer windows without counts no latest day is named. */
const ENOUGH = 8;

/** The windows from now back to the one with which the verdict compares; none where it is not among them. */
const windowsSince = (rows: readonly Reading[], window: Window, since: string): readonly Stretch[] => {
  const all = independent(rows, window, WINDOWS);
  return all.slice(0, all.findIndex(({ end }) => dateOfDay(end) === since) + 1);
};

/** What goes on: how fast, and for how many days it has. */
type Going = { readonly pace: Pace; readonly span: number };

/**
 * From counts: the difference of the newest window and the one with which the verdict compares, with its interval. The
 * verdict's own counts are of many windows, whose changes lie further apart. `way` is 1 for up, −1 for down.
 */
const byCounts = (windows: readonly Stretch[], way: number): Going | null => {
  const [latest, first] = [windows[0], windows.at(-1)];
  const [now, before] = [latest?.reading.counts, first?.reading.counts];
  const band = now && before ? difference(now, before, SURE) : null;
  const span = (latest?.end ?? 0) - (first?.end ?? 0);
  if (!now || !before || !band || !(span > 0)) return null;
  const mid = (way * (now.part / now.whole - before.part / before.whole)) / span;
  const [slow, fast] = way > 0 ? [band.low, band.high] : [-band.high, -band.low];
  return { span, pace: { mid, fast: fast / span, slow: slow / span, ahead: 0, behind: 0 } };
};

/** The slopes of all pairs that are so many days apart, the slowest first. */
const slopesOf = (windows: readonly Stretch[], least: number, way: number): readonly number[] =>
  windows
    .flatMap((one, at) =>
      windows
        .slice(at + 1)
        .filter(({ end }) => one.end - end >= least)
        .map(other => (way * (one.reading.value - other.reading.value)) / (one.end - other.end)),
    )
    .toSorted((one, other) => one - other);

/** How far the windows lie to either side of the line through the newest. */
const offLine = (windows: readonly Stretch[], mid: number, way: number): Pick<Pace, 'ahead' | 'behind'> => {
  const places = windows.map(({ reading, end }) => way * reading.value - mid * end);
  const newest = places[0] ?? 0;
  return { ahead: Math.max(...places) - newest, behind: newest - Math.min(...places) };
};

/** Without counts: of all pairs that are half of the time apart the middle slope, the least and the greatest. */
const byPairs = (windows: readonly Stretch[], way: number): Going | null => {
  const span = (windows[0]?.end ?? 0) - (windows.at(-1)?.end ?? 0);
  const slopes = slopesOf(windows, span / 2, way);
  const [slow, fast, mid] = [slopes[0], slopes.at(-1), slopes[Math.floor(slopes.length / 2)]];
  if (windows.length < 3 || slow === undefined || fast === undefined || mid === undefined) return null;
  const slowest = windows.length < ENOUGH ? null : slow;
  return { span, pace: { mid, fast, slow: slowest, ...offLine(windows, mid, way) } };
};

const kindOf = (trend: Trend, kept: boolean): Forecast['kind'] | null => {
  if (trend.kind === 'worsening' && kept) return 'lost';
  return trend.kind === 'improving' && !kept ? 'kept' : null;
};

/**
 * When a trend that is real crosses the target. Nothing where there is no such trend, where it leads away from the target,
 * where it would take longer than the trend has lasted (nor more than a year), or where the day is over already.
 * `rows` ascend, the current one last; `today` is a day.
 */
export const forecastOf = (
  {
    rows,
    window,
    target,
    trend,
  }: {
    readonly rows: readonly Reading[];
    readonly window: Window;
    readonly target: Target;
    readonly trend: Trend;
  },
  today: Day,
): Forecast | null => {
  if (trend.kind !== 'worsening' && trend.kind !== 'improving') return null;
  const current = rows.findLast(isValued);
  if (current === undefined) return null;
  const { value, firstSeen } = current;
  const kind = kindOf(trend, keepsTarget(value, target));
  const way = Math.sign(target.value - value);
  const windows = windowsSince(rows, window, trend.since);
  const going = trend.basis === 'counts' ? byCounts(windows, way) : byPairs(windows, way);
  if (kind === null || going === null || !(going.pace.mid > 0)) return null;
  const { pace, span } = going;
  const left = Math.abs(target.value - value);
  const read = dayOfDate(firstSeen);
  const daysAt = (slope: number, more = 0): number => Math.max(0, left + more) / slope;
  const after = (days: number): Day => read + Math.ceil(days - DUST);
  const day = after(daysAt(pace.mid));
  if (day - read > Math.min(span, YEAR) || day <= today) return null;
  const high = pace.slow !== null && pace.slow > 0 ? after(daysAt(pace.slow, pace.behind)) : null;
  return { kind, day, low: Math.max(today, read + Math.floor(daysAt(pace.fast, -pace.ahead))), high };
};

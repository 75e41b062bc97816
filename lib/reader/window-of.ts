import type { Window } from '../catalogue/metric';
import type { MetricShape } from '../catalogue/shapes';
import type { Period } from '../reading';
import { nearCells, type Around, type Claim } from './around';
import { periodAmong, periodBeside, type Place } from './beside-value';
import type { Cell } from './cell';
import { hasSeveral, markersAmong, WINDOW, type Placing } from './dimension';
import { orDefault, type Placer } from './placer';

/** Other words for the same time: four weeks are 28 days; newer feedback pages count in months what older ones count in days. */
const ALSO: Readonly<Record<string, Window>> = {
  P28D: 'P4W',
  P1M: 'P30D',
  P3M: 'P90D',
  P12M: 'P365D',
  P1Y: 'P365D',
};
const plainWindow = (window: Window): Window => ALSO[window] ?? window;
const sameWindow = (one: Window, other: Window): boolean => plainWindow(one) === plainWindow(other);

/** The window that holds where the page says nothing, or all that there are. */
const possible = ({ windows, assumedWindow }: MetricShape): readonly Window[] =>
  assumedWindow ? [assumedWindow] : windows;

const windowOf = (placing: Placing<Window>, metric: MetricShape): Window | null => {
  const { windows } = metric;
  const stated = orDefault(placing, possible(metric));
  return windows.find(window => stated !== null && sameWindow(window, stated)) ?? null;
};

const DAY = 86_400_000;
/** So many days more or less of these, and a period is another than the window's; ten days are not seven. */
const slackOf = (days: number): number => Math.max(1, Math.min(5, Math.floor(days / 10)));

/** Are the days that Amazon names as many as the window has? Only windows of days and weeks are checked. */
const spansWindow = ({ start, end }: Period, window: Window): boolean => {
  const [, count, unit] = /^P(\d+)([DW])$/.exec(window) ?? [];
  if (count === undefined) return true;
  const days = Number(count) * (unit === 'W' ? 7 : 1);
  return Math.abs((Date.parse(end) - Date.parse(start)) / DAY + 1 - days) <= slackOf(days);
};

/** What stands above the first label of the section: "Last 90 days" there speaks of all its cards. */
const above = (near: readonly Cell[], { claims }: Around, { section }: MetricShape): readonly Cell[] => {
  const first = Math.min(
    ...claims.filter(({ metric }) => metric.section === section).map(({ label }) => label.from),
  );
  return near.filter(({ to }) => to <= first);
};

/** Where the window goes without saying, other days above the section's cards make it another one, named or not. */
const isOtherTime = (cells: readonly Cell[], { windows }: MetricShape): boolean => {
  const [window, other] = windows;
  const periods = cells.flatMap(({ what }) => (what.kind === 'period' ? [what.period] : []));
  const spans = (period: Period) => window !== undefined && spansWindow(period, window);
  return other === undefined && periods.length > 0 && !periods.some(spans);
};

/** "Last 90 days" right under the last card of the section, and nothing beside it. */
const under = (near: readonly Cell[], { claims }: Around, { section }: MetricShape): readonly Cell[] => {
  const cards = claims.flatMap(({ metric, territory }) =>
    metric.section === section && territory ? [territory.box.to] : [],
  );
  const next = near.find(({ from }) => from >= Math.max(...cards));
  return next?.what.kind === 'window' && next.from === Math.max(...cards) && isAlone(next) ? [next] : [];
};

const isAlone = ({ from, to, box }: Cell): boolean => box.from === from && box.to === to;

/** Sections over whose cards the page names the period once. */
const isNamedOnce = ({ section }: MetricShape): boolean => section === 'insights' || section === 'messages';

/** The days that a value is about: the window that the page states, and its period, which must be as long. */
export type Time = { readonly window: Window; readonly period: Period | null };

/** Null where the page does not say the window, or names other days. */
export const timeOf = (around: Around, { metric }: Claim, place: Place, placer: Placer): Time | null => {
  const { territory } = place;
  const near = nearCells(around, territory, metric);
  const over = above(near, around, metric);
  const stated = () =>
    markersAmong(WINDOW, possible(metric).length > 1 ? near : [...over, ...under(near, around, metric)]);
  if (metric.benchmarks.length > 0 && isOtherTime(over, metric)) return null;
  const window = windowOf(placer<Window>(WINDOW, stated), metric);
  const own = periodBeside(place) ?? (isNamedOnce(metric) ? periodAmong(near) : null);
  // Of a card for several windows some may say their days, and others not.
  const isOthers = own && window && !spansWindow(own, window);
  if (window === null || (isOthers && !hasSeveral(WINDOW, territory))) return null;
  const named = metric.section === 'feedback' ? null : periodAmong(near);
  const period = [own, named].find(days => days && spansWindow(days, window)) ?? null;
  return { window, period };
};

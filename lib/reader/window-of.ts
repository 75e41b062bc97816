import type { Window } from '../catalogue/metric';
import type { MetricShape } from '../catalogue/shapes';
import type { Period } from '../reading';
import { nearCells, type Around, type Claim } from './around';
import type { Cell } from './cell';
import { markersAmong, WINDOW, type Placing } from './dimension';
import { orDefault, type Placer } from './placer';
import type { Territory } from './territory';

/** Four weeks are 28 days. */
const sameWindow = (one: Window, other: Window): boolean =>
  one === other || [one, other].toSorted().join() === 'P28D,P4W';

const windowOf = (placing: Placing<Window>, { windows }: MetricShape): Window | null => {
  const stated = orDefault(placing, windows);
  return windows.find(window => stated !== null && sameWindow(window, stated)) ?? null;
};

const periodAmong = (cells: readonly Cell[]): Period | null => {
  const periods = cells.flatMap(({ what }) => (what.kind === 'period' && what.named ? [what.period] : []));
  return periods.length === 1 ? (periods[0] ?? null) : null;
};

const DAY = 86_400_000;
/** So many days more or less, and a period is another than the window's. */
const SLACK = 5;

/** Are the days that Amazon names as many as the window has? Only windows of days and weeks are checked. */
const spansWindow = ({ start, end }: Period, window: Window): boolean => {
  const [, count, unit] = /^P(\d+)([DW])$/.exec(window) ?? [];
  if (count === undefined) return true;
  const days = Number(count) * (unit === 'W' ? 7 : 1);
  return Math.abs((Date.parse(end) - Date.parse(start)) / DAY + 1 - days) <= SLACK;
};

/** What stands above the first label of the section: "Last 90 days" there speaks of all its cards. */
const above = (near: readonly Cell[], { claims }: Around, { section }: MetricShape): readonly Cell[] => {
  const first = Math.min(
    ...claims.filter(({ metric }) => metric.section === section).map(({ label }) => label.from),
  );
  return near.filter(({ to }) => to <= first);
};

/** The days that a value is about: the window that the page states, and its period, which must be as long. */
export const timeOf = (
  around: Around,
  { metric }: Claim,
  territory: Territory,
  placer: Placer,
): { readonly window: Window; readonly period: Period | null } | null => {
  const near = nearCells(around, territory, metric);
  const stated = () => markersAmong(WINDOW, metric.windows.length > 1 ? near : above(near, around, metric));
  const window = windowOf(placer<Window>(WINDOW, stated), metric);
  const period = periodAmong(territory.cells) ?? (metric.benchmarks.length > 0 ? periodAmong(near) : null);
  return window === null || (period && !spansWindow(period, window)) ? null : { window, period };
};

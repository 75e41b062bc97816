import type { Target, Window } from '../catalogue/metric';
import { findMetric } from '../catalogue/metrics';
import { implausible } from '../border/plausible';
import { soundCounts } from '../insight/sound-counts';
import { seriesName, type Counts, type PageReading } from '../reading';
import type { MarketplaceMetrics } from './report-schema';
import { reportRows, type ReportRow } from './report-rows';

/** A figure that is not taken: its time is none of the metric's (`days` long), or is not over; it contradicts its counts, or cannot be true. */
export type LeftOut = {
  readonly metric: string;
  readonly why: 'window' | 'future' | 'contradiction';
  readonly days: number;
};

/** The readings of a marketplace, and the last day that the report speaks of: it was made then, or the day after. */
export type ReportReadings = {
  readonly day: string;
  readonly readings: readonly PageReading[];
  readonly left: readonly LeftOut[];
};

const DAY = 86_400_000;
const dayOf = (moment: string): string => moment.slice(0, 10);

/** Both days included; the report ends at 23:59. */
const daysIn = ({ reportingDateFrom, reportingDateTo }: ReportRow['range']): number =>
  Math.round((Date.parse(dayOf(reportingDateTo)) - Date.parse(dayOf(reportingDateFrom))) / DAY) + 1;

/** Amazon counts half a year as 179 to 181 days; every other window to the day. */
const windowOf = (row: ReportRow): Window | null => {
  const days = daysIn(row.range);
  const windows = findMetric(row.metric)?.windows ?? [];
  const exact = windows.find(window => window === `P${days}D`);
  const half = windows.find(window => window === 'P180D' && Math.abs(days - 180) <= 1);
  return exact ?? half ?? null;
};

/** A target that no value can reach, as one in percent, is none: an export with it could not be imported. */
const targetOf = ({ target, metric }: ReportRow): Target | null => {
  const [low, high] = findMetric(metric)?.range ?? [0, 0];
  if (target && !(target.value >= low && target.value <= high)) return null;
  if (target?.condition === 'LESS_THAN') return { bound: 'under', value: target.value };
  return target?.condition === 'GREATER_THAN' ? { bound: 'over', value: target.value } : null;
};

/** Would the counts fit, if the rate were meant in percent? The schema's own words say so, its examples do not. */
const isPercent = (value: number, { part, whole }: Counts): boolean =>
  part > 0 && whole > 0 && Math.abs(value / 100 / (part / whole) - 1) < 0.02;

/** The value and the counts behind it, or null where they contradict each other. Counts that only do not fit are left out. */
const figureOf = ({ value, counts }: ReportRow): Pick<PageReading, 'value' | 'counts'> | null => {
  if (!counts) return value === null ? null : { value, counts };
  const rate = value ?? counts.part / counts.whole;
  const isSound = soundCounts(rate, counts);
  if (value === null) return isSound ? { value: rate, counts } : null;
  if (isPercent(value, counts)) return null;
  return { value, counts: isSound ? counts : null };
};

const readingOf = (row: ReportRow, window: Window): PageReading | null => {
  const figure = figureOf(row);
  if (!figure) return null;
  const { reportingDateFrom, reportingDateTo } = row.range;
  const reading: PageReading = {
    metric: row.metric,
    scope: row.scope,
    window,
    ...figure,
    target: targetOf(row),
    average: null,
    top: null,
    period: { start: dayOf(reportingDateFrom), end: dayOf(reportingDateTo) },
    label: findMetric(row.metric)?.name ?? row.metric,
    source: 'import',
  };
  return implausible(reading) ? null : reading;
};

/** One reading a series: the late shipments of 30 days stand in the report twice. Two that disagree are both left out. */
const once = (readings: readonly PageReading[]): ReportReadings['readings'] =>
  [...Map.groupBy(readings, seriesName).values()].flatMap(([first, ...others]) =>
    first && others.every(({ value }) => value === first.value) ? [first] : [],
  );

/** Seller Central's days end somewhere up to half a day before and after those of UTC. */
const isOver = ({ range }: ReportRow, at: Date): boolean =>
  Date.parse(dayOf(range.reportingDateTo)) <= at.getTime() + DAY;

/** The figures of one marketplace as readings, `at` being now. Never throws. */
export const reportReadings = (of: MarketplaceMetrics, at: Date): ReportReadings => {
  const readings: PageReading[] = [];
  const left: LeftOut[] = [];
  let day = '';
  // A rate of no orders is none.
  for (const row of reportRows(of).filter(({ counts }) => counts?.whole !== 0)) {
    if (!isOver(row, at)) {
      left.push({ metric: row.metric, why: 'future', days: daysIn(row.range) });
      continue;
    }
    const window = windowOf(row);
    const reading = window && readingOf(row, window);
    if (reading) readings.push(reading);
    else left.push({ metric: row.metric, why: window ? 'contradiction' : 'window', days: daysIn(row.range) });
    if (dayOf(row.range.reportingDateTo) > day) day = dayOf(row.range.reportingDateTo);
  }
  return { day, readings: once(readings), left };
};

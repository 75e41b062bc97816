import type { Point } from '../chart/chart-types';
import { dayOfDate, type Day } from '../insight/day';
import type { Period, Reading } from '../reading';

/** A row of a report always has its days; the schemas on the way in see to that. */
export type ReportRow = Reading & { readonly period: Period };
export const isReportRow = (row: Reading): row is ReportRow => row.period !== null;

/** The value of a month stands over all of its days: the line of a report has steps. Ascending, one point a day. */
export const reportPoints = (rows: readonly ReportRow[]): readonly Point[] => {
  const days = new Map<Day, number | null>();
  for (const { period, value } of rows)
    for (let day = dayOfDate(period.start); day <= dayOfDate(period.end); day += 1) days.set(day, value);
  return Array.from(days, ([day, value]) => ({ day, value })).toSorted((one, other) => one.day - other.day);
};

import type { Point } from '../../chart/chart-types';
import { dayOfDate, dayTeller, type Day } from '../../insight/day';
import type { Reading } from '../../reading';
import type { Range } from '../history-address';
import { allPoints, lineText } from '../line';
import type { Known } from '../order';
import type { Reader } from '../reader';
import { isReportRow, reportPoints } from '../report-points';
import { reportLineText } from '../report-view';

/** The days that all lines of the overview have in common, so that they can be compared. */
export type Days = { readonly from: Day; readonly to: Day };

/** A month at least, however young the history is. */
const LEAST_DAYS = 30;

/** The days of a range that ends today; `start`: before which instant (ms) there is no reading, null for none at all. */
export const daysOfRange = (range: Range, start: number | null, { at, timeZone }: Reader): Days => {
  const dayOf = dayTeller(timeZone);
  const to = dayOf(at);
  if (range !== 'all') return { from: to - Number(range) + 1, to };
  return { from: Math.min(start === null ? to : dayOf(new Date(start)), to - LEAST_DAYS), to };
};

/** What is drawn of a series, and the same in words. */
export type TileLine = { readonly points: readonly Point[]; readonly text: string };

const seenLine = ({ metric }: Known, rows: readonly Reading[], { from }: Days, reader: Reader): TileLine => {
  const dayOf = dayTeller(reader.timeZone);
  const shown = rows.filter(({ firstSeen }) => dayOf(new Date(firstSeen)) >= from);
  const { words, timeZone } = reader;
  const text = lineText(shown, value => words.formatValue(metric.unit, value), reader);
  return { points: allPoints(shown, timeZone), text };
};

const reportLine = (
  { metric }: Known,
  rows: readonly Reading[],
  { from }: Days,
  reader: Reader,
): TileLine => {
  const shown = rows.filter(isReportRow).filter(({ period }) => dayOfDate(period.end) >= from);
  return {
    points: reportPoints(shown),
    text: reportLineText({ metric, words: reader.words }, shown, reader),
  };
};

/** The line of a series over the days shown. `rows` ascend. */
export const tileLine = (entry: Known, rows: readonly Reading[], days: Days, reader: Reader): TileLine =>
  entry.series.kind === 'report'
    ? reportLine(entry, rows, days, reader)
    : seenLine(entry, rows, days, reader);

import { valueText, type Subject } from '../answer/subject';
import { chartShape } from '../chart/chart';
import type { Point } from '../chart/chart-types';
import { baseOf } from '../chart/points';
import { dateOfDay, dayOfDate, dayTeller, type Day } from '../insight/day';
import { OWN_SERIES } from '../messages/own-weeks';
import type { Period, Reading } from '../reading';
import { accountTitle } from './account-title';
import { ageView } from './age-words';
import { RANGES, searchFor, type Range } from './history-address';
import type { Choice } from './history-view';
import type { Reader } from './reader';
import { periodText, reportTable } from './report-table';
import { reportDetail, seriesName } from './series-name';
import type { SeriesView } from './series-view';

const CHART_HEIGHT = 200;

/** A row of a report always has its days; the schemas on the way in see to that. */
type Row = Reading & { readonly period: Period };
const isRow = (row: Reading): row is Row => row.period !== null;

/** The value of a month stands over all of its days: the line of a report has steps. */
const pointsOf = (rows: readonly Row[]): readonly Point[] => {
  const days = new Map<Day, number | null>();
  for (const { period, value } of rows)
    for (let day = dayOfDate(period.start); day <= dayOfDate(period.end); day += 1) days.set(day, value);
  return Array.from(days, ([day, value]) => ({ day, value })).toSorted((one, other) => one.day - other.day);
};

type Shown = {
  readonly subject: Subject;
  readonly rows: readonly Row[];
  readonly range: Range;
  readonly reader: Reader;
};

const fromDay = (range: Range, today: Day, rows: readonly Row[]): Day => {
  const first = dayOfDate(rows[0]?.period.start ?? dateOfDay(today));
  return range === 'all' ? Math.min(first, today - 30) : today - Number(range) + 1;
};

/** First and last value with their days, lowest and highest, for those who do not see the line. */
const lineText = (subject: Subject, rows: readonly Row[], { say, words, at }: Reader): string => {
  const valued = rows.flatMap(({ value, period }) => (value === null ? [] : [{ value, period }]));
  const [first, last] = [valued[0], valued.at(-1)];
  if (!first || !last) return say('line-none');
  const values = valued.map(({ value }) => value);
  const dateOf = (iso: string): string => words.formatDate(iso, at);
  const end = { value: valueText(subject, last.value), day: dateOf(last.period.end) };
  if (first === last) return say('line-one', end);
  return say('line-many', {
    ...end,
    before: valueText(subject, first.value),
    since: dateOf(first.period.start),
    low: valueText(subject, Math.min(...values)),
    high: valueText(subject, Math.max(...values)),
  });
};

const chartOf = ({ subject, rows, range, reader }: Shown): SeriesView['chart'] => {
  const today = dayTeller(reader.timeZone)(reader.at);
  const from = fromDay(range, today, rows);
  const points = pointsOf(rows).filter(({ day }) => day >= from);
  const inRange = rows.filter(({ period }) => dayOfDate(period.end) >= from);
  const box = { height: CHART_HEIGHT, from, to: Math.max(today, points.at(-1)?.day ?? today) };
  const text = lineText(subject, inRange, reader);
  const dayText = (day: Day): string => reader.words.formatDate(dateOfDay(day), reader.at);
  return {
    at: width => chartShape(points, [], { width, ...box, base: baseOf(subject.metric.unit) }, text),
    text,
    from: dayText(box.from),
    to: dayText(box.to),
  };
};

/**
 * The view of a series of Amazon's own report. It is shown and not judged: its months share orders with the readings
 * of 60 days, and Amazon's targets are for those. `rows` ascend by their days.
 */
export const reportView = (
  { account, series, metric, latest }: Choice,
  all: readonly Reading[],
  range: Range,
  reader: Reader,
): SeriesView => {
  const rows = all.filter(isRow);
  const { words, at } = reader;
  const subject: Subject = {
    metric,
    reading: latest,
    rows,
    verdict: { kind: 'none' },
    words,
    kept: 'kept',
    at,
  };
  return {
    title: seriesName(metric, reader),
    account: accountTitle(account, reader.say),
    detail: reportDetail(series.key, reader),
    value: valueText(subject, latest.value),
    gap: { sign: '●', text: latest.period ? periodText(latest.period, reader) : '', tone: 'quiet' },
    age: ageView(latest.lastSeen, reader),
    label:
      metric.id === OWN_SERIES.metric
        ? reader.say('report-own-label')
        : reader.say('as-named', { label: latest.label }),
    ranges: RANGES.map(entry => ({
      text: reader.say(`range-${entry}`),
      search: searchFor(account.id, series.key, entry, 'report'),
      chosen: entry === range,
    })),
    chart: chartOf({ subject, rows, range, reader }),
    table: reportTable(rows, subject, reader),
  };
};

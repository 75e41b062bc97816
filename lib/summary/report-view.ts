import { valueText, type Subject } from '../answer/subject';
import { chartShape } from '../chart/chart';
import { baseOf } from '../chart/points';
import { dateOfDay, dayOfDate, dayTeller, type Day } from '../insight/day';
import { OWN_SERIES } from '../messages/own-weeks';
import type { Reading } from '../reading';
import { accountTitle } from './account-title';
import { ageView } from './age-words';
import type { Range } from './history-address';
import type { Choice } from './history-view';
import type { Reader } from './reader';
import { isReportRow, reportPoints, type ReportRow } from './report-points';
import { periodText } from './period-text';
import { reportTracks, type PartTrack, type PlotSeries } from './plot-tracks';
import { ALONE, plotView, seriesTogether, type PlotView, type Together } from './plot-view';
import { sayingOf } from './plot-words';
import { reportDetail, seriesName } from './series-name';
import { CHART_HEIGHT, rangesOf, type SeriesView } from './series-view';

type Shown = {
  readonly subject: Subject;
  readonly rows: readonly ReportRow[];
  readonly range: Range;
  readonly reader: Reader;
};

const fromDay = (range: Range, today: Day, rows: readonly ReportRow[]): Day => {
  const first = dayOfDate(rows[0]?.period.start ?? dateOfDay(today));
  return range === 'all' ? Math.min(first, today - 30) : today - Number(range) + 1;
};

/** First and last value with their days, lowest and highest, for those who do not see the line. */
export const reportLineText = (
  subject: Pick<Subject, 'metric' | 'words'>,
  rows: readonly ReportRow[],
  { say, words, at }: Reader,
): string => {
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
  const points = reportPoints(rows).filter(({ day }) => day >= from);
  const inRange = rows.filter(({ period }) => dayOfDate(period.end) >= from);
  const box = { height: CHART_HEIGHT, from, to: Math.max(today, points.at(-1)?.day ?? today) };
  const text = reportLineText(subject, inRange, reader);
  const dayText = (day: Day): string => reader.words.formatDate(dateOfDay(day), reader.at);
  return {
    at: width => chartShape(points, [], { width, ...box, base: baseOf(subject.metric.unit) }, text),
    text,
    from: dayText(box.from),
    to: dayText(box.to),
  };
};

const stepTracks = (all: readonly PlotSeries[]): readonly PartTrack[] =>
  all.flatMap(({ rows, name }, line) => reportTracks(rows, line, () => name));

const plotOf = (
  choice: Choice,
  rows: readonly ReportRow[],
  range: Range,
  together: Together,
  reader: Reader,
): PlotView => {
  const all = seriesTogether(choice, rows, together, reader);
  const sayOf = sayingOf(all, [], reader);
  return plotView(
    { choice, all, tracks: stepTracks(all), reports: [], marks: [], together, range, sayOf },
    reader,
  );
};

/**
 * The view of a series of Amazon's own report. It is shown and not judged: its months share orders with the readings
 * of 60 days, and Amazon's targets are for those. `rows` ascend by their days.
 */
export const reportView = (
  choice: Choice,
  all: readonly Reading[],
  range: Range,
  reader: Reader,
  together: Together = ALONE,
): SeriesView => {
  const { account, series, metric, latest } = choice;
  const rows = all.filter(isReportRow);
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
    ranges: rangesOf(choice, range, together, reader),
    chart: chartOf({ subject, rows, range, reader }),
    plot: plotOf(choice, rows, range, together, reader),
  };
};

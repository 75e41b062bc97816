import type { Metric } from '../catalogue/metric';
import { dayOfDate, dayTeller, type Day } from '../insight/day';
import { OWN_SERIES } from '../messages/own-weeks';
import type { Reading } from '../reading';
import type { PageWords } from '../words/pages/page-words';
import { periodText } from './period-text';
import type { PlotSeries } from './plot-tracks';
import type { Reader } from './reader';
import { reportDetail } from './series-name';

/** A row of the table behind a plot, and the days that it is about. Its cells are put into words when they are shown. */
export type PlotRow = {
  readonly key: string;
  readonly from: Day;
  readonly to: Day;
  readonly cells: () => readonly string[];
};

/** Every value of a plot, newest first; columns that hold nothing at all are left out. */
export type PlotTable = { readonly head: readonly string[]; readonly rows: readonly PlotRow[] };

type Line = { readonly reading: Reading; readonly metric: Metric; readonly name: string };

const always = (): boolean => true;

type Column = {
  readonly head: Parameters<PageWords>[0];
  readonly has: (line: Line) => boolean;
  readonly cell: (line: Line) => string;
};

const SOURCES = {
  page: 'plot-from-page',
  report: 'plot-from-report',
  import: 'plot-from-file',
  taught: 'plot-from-rule',
} as const;

const sourceText = (reading: Reading, reader: Reader): string => {
  if (reading.source !== 'report') return reader.say(SOURCES[reading.source]);
  return reading.metric === OWN_SERIES.metric
    ? reader.say('plot-from-messages')
    : reportDetail(reading, reader);
};

const dateOf = ({ period, source, firstSeen }: Reading, reader: Reader): string =>
  source === 'report' && period
    ? periodText(period, reader)
    : reader.words.formatDate(firstSeen, reader.at, reader.timeZone);

const figureColumn = (head: 'average' | 'top', { words }: Reader): Column => ({
  head,
  has: ({ reading }) => reading[head] !== null,
  cell: ({ reading, metric }) => {
    const value = reading[head];
    return value === null ? '' : words.formatValue(metric.unit, value);
  },
});

const columnsFor = (lines: readonly Line[], reader: Reader): readonly Column[] => {
  const { words } = reader;
  const isReport = lines.every(({ reading }) => reading.source === 'report');
  const labels = new Set(lines.map(({ reading }) => reading.label));
  return [
    { head: isReport ? 'period' : 'date', has: always, cell: ({ reading }) => dateOf(reading, reader) },
    { head: 'plot-series', has: ({ name }) => name !== '', cell: ({ name }) => name },
    {
      head: 'value',
      has: always,
      cell: ({ reading: { value }, metric }) =>
        value === null ? words.say('none') : words.formatValue(metric.unit, value),
    },
    {
      head: 'counts',
      has: ({ reading }) => reading.counts !== null,
      cell: ({ reading: { counts } }) =>
        counts
          ? words.say('counts.of', {
              part: words.formatCount(counts.part),
              whole: words.formatCount(counts.whole),
            })
          : '',
    },
    figureColumn('average', reader),
    figureColumn('top', reader),
    {
      head: 'target',
      has: ({ reading }) => reading.target !== null,
      cell: ({ reading: { target }, metric }) =>
        target ? words.formatTarget(metric.unit, target.value) : '',
    },
    { head: 'plot-source', has: always, cell: ({ reading }) => sourceText(reading, reader) },
    { head: 'plot-label', has: () => labels.size > 1, cell: ({ reading }) => reading.label },
  ];
};

type Placed = Line & { readonly from: Day; readonly to: Day };

const placed = (line: Line, dayOf: (at: Date) => Day): Placed => {
  const { period, source, firstSeen } = line.reading;
  if (source === 'report' && period)
    return { ...line, from: dayOfDate(period.start), to: dayOfDate(period.end) };
  const day = dayOf(new Date(firstSeen));
  return { ...line, from: day, to: day };
};

const newestFirst = (one: Placed, other: Placed): number =>
  other.to - one.to ||
  other.from - one.from ||
  Date.parse(other.reading.firstSeen) - Date.parse(one.reading.firstSeen);

const keyOf = ({ reading, from }: Placed, index: number): string =>
  [reading.account, reading.scope, reading.window, reading.source, from, index].join('|');

/** The table of all readings of a plot, those of its series and `reports`, the report's rows of the first one. */
export const plotTable = (
  all: readonly PlotSeries[],
  reports: readonly Reading[],
  metric: Metric,
  reader: Reader,
): PlotTable => {
  const lines = [
    ...all.flatMap(({ rows, name }) => rows.map((reading): Line => ({ reading, metric, name }))),
    ...reports.map((reading): Line => ({ reading, metric, name: all[0]?.name ?? '' })),
  ];
  const columns = columnsFor(lines, reader).filter(({ has }) => lines.some(has));
  const dayOf = dayTeller(reader.timeZone);
  return {
    head: columns.map(({ head }) => reader.say(head as 'date')),
    rows: lines
      .map(line => placed(line, dayOf))
      .toSorted(newestFirst)
      .map((line, index) => ({
        key: keyOf(line, index),
        from: line.from,
        to: line.to,
        cells: () => columns.map(({ cell }) => cell(line)),
      })),
  };
};

import { chartSteps, stepsText } from '../answer/chart-steps';
import { marksOf } from '../answer/drawing';
import { valueText, type Subject } from '../answer/subject';
import { chartShape } from '../chart/chart';
import { baseOf } from '../chart/points';
import { dateOfDay, dayTeller } from '../insight/day';
import type { Reading } from '../reading';
import type { Shape } from '../view';
import { factsView, type FactsView } from './facts-view';
import { accountTitle } from './account-title';
import { ageView, type AgeView } from './age-words';
import { RANGES, searchFor, type Range } from './history-address';
import type { Choice } from './history-view';
import { allPoints, lineText } from './line';
import { gapOf, subjectOf, type GapView } from './listed-subject';
import type { Reader } from './reader';
import { seriesName, seriesDetail } from './series-name';
import { stepsView, type StepsView } from './steps-view';
import { valueTable, type TableView } from './value-table';

type ChartView = {
  /** The drawing for a width in px. */
  readonly at: (width: number) => Shape;
  /** What it shows, in words. */
  readonly text: string;
  /** The days at its edges, in words. */
  readonly from: string;
  readonly to: string;
};

/** One series of the history page: heading, chart, the last values. */
export type SeriesView = {
  readonly title: string;
  readonly account: string;
  readonly detail: string;
  readonly value: string;
  readonly gap: GapView;
  /** Left out for a report, which is not judged. */
  readonly facts?: FactsView;
  /** What the seller did; left out for a report. */
  readonly steps?: StepsView;
  readonly age: AgeView;
  readonly label: string;
  readonly ranges: readonly { readonly text: string; readonly search: string; readonly chosen: boolean }[];
  readonly chart: ChartView;
  readonly table: TableView;
};

const CHART_HEIGHT = 200;

/** The days that a range shows; "all" begins with the first reading, but shows a month at least. */
const fromDay = (range: Range, today: number, first: number | undefined): number =>
  range === 'all' ? Math.min(first ?? today, today - 30) : today - Number(range) + 1;

type Drawn = {
  readonly subject: Subject;
  readonly rows: readonly Reading[];
  readonly range: Range;
  readonly reader: Reader;
};

const chartOf = ({ subject, rows, range, reader }: Drawn): ChartView => {
  const dayOf = dayTeller(reader.timeZone);
  const today = dayOf(reader.at);
  const points = allPoints(rows, reader.timeZone);
  const from = fromDay(range, today, points[0]?.day);
  const shown = points.filter(({ day }) => day >= from);
  const inRange = rows.filter(({ firstSeen }) => dayOf(new Date(firstSeen)) >= from);
  const box = {
    height: CHART_HEIGHT,
    from,
    to: Math.max(today, points.at(-1)?.day ?? today),
    base: baseOf(subject.metric.unit),
  };
  const line = lineText(inRange, value => valueText(subject, value), reader);
  const did = stepsText(subject, box.from, box.to);
  const text = did === '' ? line : `${line} ${reader.words.say('line.did', { steps: did })}`;
  const steps = chartSteps(subject.deeds ?? []);
  const marks = marksOf(subject);
  const dayText = (day: number): string => reader.words.formatDate(dateOfDay(day), reader.at);
  return {
    at: width => chartShape(shown, marks, { width, ...box }, text, steps),
    text: line,
    from: dayText(box.from),
    to: dayText(box.to),
  };
};

const rangesOf = ({ account, series }: Choice, range: Range, { say }: Reader): SeriesView['ranges'] =>
  RANGES.map(entry => ({
    text: say(`range-${entry}`),
    search: searchFor(account.id, series.key, entry),
    chosen: entry === range,
  }));

/** What is known beside the readings of a series: rows of Amazon's own report, what the seller did, and what tells which tips fit. */
export type Beside = Pick<Subject, 'report' | 'own' | 'around' | 'deeds'>;

/** The view of a chosen series; `rows` are its readings as far back as `range`, ascending. */
export const seriesView = (
  choice: Choice,
  rows: readonly Reading[],
  range: Range,
  reader: Reader,
  beside: Beside = {},
): SeriesView => {
  const { account, series, metric, latest } = choice;
  const subject = { ...subjectOf(choice, account, reader), ...beside };
  return {
    title: seriesName(metric, reader),
    account: accountTitle(account, reader.say),
    detail: seriesDetail(series.key, metric, reader),
    value: valueText(subject, latest.value),
    gap: gapOf(subject),
    facts: factsView(subject),
    steps: stepsView(choice, subject),
    age: ageView(latest.lastSeen, reader),
    label: reader.say(latest.source === 'import' ? 'as-imported' : 'as-named', { label: latest.label }),
    ranges: rangesOf(choice, range, reader),
    chart: chartOf({ subject, rows, range, reader }),
    table: valueTable(rows, metric, reader),
  };
};

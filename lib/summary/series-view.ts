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
import { renamesIn, stepMarks } from './plot-marks';
import { withCompanions, companionId } from './plot-address';
import { reportTracks, tracksOf } from './plot-tracks';
import { ALONE, plotView, seriesTogether, type PlotView, type Together } from './plot-view';
import { sayingOf } from './plot-words';
import { reportDetail, seriesName, seriesDetail } from './series-name';
import { stepsView, type StepsView } from './steps-view';

type ChartView = {
  /** The drawing for a width in px. */
  readonly at: (width: number) => Shape;
  /** What it shows, in words. */
  readonly text: string;
  /** The days at its edges, in words. */
  readonly from: string;
  readonly to: string;
};

/** One series of the history page: heading, chart and the values behind it. */
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
  /** The line as it is shown at once, and wherever the plot cannot be. */
  readonly chart: ChartView;
  readonly plot: PlotView;
};

/** As high as the plot that takes its place. */
export const CHART_HEIGHT = 260;

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

/** The ranges of a series, together with what is shown beside it. */
export const rangesOf = (
  { account, series }: Choice,
  range: Range,
  { shown }: Together,
  { say }: Reader,
): SeriesView['ranges'] => {
  const beside = shown.map(({ choice }) => companionId(choice));
  return RANGES.map(entry => ({
    text: say(`range-${entry}`),
    search: withCompanions(searchFor(account.id, series.key, entry, series.kind), beside),
    chosen: entry === range,
  }));
};

/** The plot of readings, with the report's rows of the same metric and orders from before and beside them. */
const plotOf = (choice: Choice, { subject, rows, range, reader }: Drawn, together: Together): PlotView => {
  const all = seriesTogether(choice, rows, together, reader);
  const reports = subject.report ?? [];
  const { key } = choice.series;
  const marks = [...renamesIn(rows, reader), ...stepMarks(subject.deeds ?? [])];
  const tracks = [
    ...reportTracks(reports, 0, window => reportDetail({ ...key, window }, reader)),
    ...tracksOf(all, reader),
  ];
  const sayOf = sayingOf(all, marks, reader);
  return plotView({ choice, all, tracks, reports, marks, together, range, sayOf }, reader);
};

/** What is known beside the readings of a series: rows of Amazon's own report, what the seller did, and what tells which tips fit. */
export type Beside = Pick<Subject, 'report' | 'own' | 'around' | 'deeds'>;

/** The view of a chosen series; `rows` are its readings as far back as `range`, ascending. */
export const seriesView = (
  choice: Choice,
  rows: readonly Reading[],
  range: Range,
  reader: Reader,
  beside: Beside = {},
  together: Together = ALONE,
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
    ranges: rangesOf(choice, range, together, reader),
    chart: chartOf({ subject, rows, range, reader }),
    plot: plotOf(choice, { subject, rows, range, reader }, together),
  };
};

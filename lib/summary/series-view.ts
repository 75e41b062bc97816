import { chartShape } from '../chart/chart';
import { dayTeller } from '../insight/day';
import type { Reading } from '../reading';
import type { Shape } from '../view';
import { accountTitle } from './account-title';
import { ageView, type AgeView } from './age-words';
import { RANGES, searchFor, type Range } from './history-address';
import type { Choice } from './history-view';
import { baseOf, lineText, marksOf, pointsOf } from './line';
import type { Reader } from './reader';
import { rowGap, type GapView } from './row-gap';
import { seriesDetail } from './series-name';
import { valueTable, type TableView } from './value-table';

/** One series of the history page: heading, chart, the last values. */
export type SeriesView = {
  readonly title: string;
  readonly account: string;
  readonly detail: string;
  readonly value: string;
  readonly gap: GapView;
  readonly age: AgeView;
  readonly label: string;
  readonly ranges: readonly { readonly text: string; readonly search: string; readonly chosen: boolean }[];
  /** The chart for a width in px. */
  readonly chartAt: (width: number) => Shape;
  readonly table: TableView;
};

const CHART_HEIGHT = 200;

/** The days that a range shows; "all" begins with the first reading, but shows a month at least. */
const fromDay = (range: Range, today: number, first: number | undefined): number =>
  range === 'all' ? Math.min(first ?? today, today - 30) : today - Number(range) + 1;

type Drawn = {
  readonly choice: Choice;
  readonly rows: readonly Reading[];
  readonly range: Range;
  readonly reader: Reader;
};

const chartsOf = ({ choice, rows, range, reader }: Drawn): SeriesView['chartAt'] => {
  const { account, metric } = choice;
  const dayOf = dayTeller(reader.timeZone);
  const today = dayOf(reader.at);
  const points = pointsOf(rows, reader.timeZone);
  const from = fromDay(range, today, points[0]?.day);
  const shown = points.filter(({ day }) => day >= from);
  const inRange = rows.filter(({ firstSeen }) => dayOf(new Date(firstSeen)) >= from);
  const to = Math.max(today, points.at(-1)?.day ?? today);
  const marks = marksOf(choice, account, reader);
  const text = lineText(inRange, metric.name, metric, reader);
  return width =>
    chartShape(shown, marks, { width, height: CHART_HEIGHT, from, to, base: baseOf(metric.unit) }, text);
};

/** The view of a chosen series; `rows` are all its readings, ascending. */
export const seriesView = (
  choice: Choice,
  rows: readonly Reading[],
  range: Range,
  reader: Reader,
): SeriesView => {
  const { account, series, metric, latest } = choice;
  const { say, words } = reader;
  return {
    title: metric.name,
    account: accountTitle(account, say),
    detail: seriesDetail(series.key, metric, reader),
    value: latest.value === null ? say('not-available') : words.formatValue(metric.unit, latest.value),
    gap: rowGap(choice, account, reader),
    age: ageView(latest.lastSeen, reader),
    label: say('as-named', { label: latest.label }),
    ranges: RANGES.map(entry => ({
      text: say(`range-${entry}`),
      search: searchFor(account.id, series.key, entry),
      chosen: entry === range,
    })),
    chartAt: chartsOf({ choice, rows, range, reader }),
    table: valueTable(rows, metric, reader),
  };
};

import { drawingOf } from '../answer/drawing';
import { valueText } from '../answer/subject';
import type { Account } from '../history/schema';
import type { Shape } from '../view';
import { ageView, type AgeView } from './age-words';
import { searchFor } from './history-address';
import { gapOf, subjectOf, type GapView } from './listed-subject';
import type { Known } from './order';
import { passingLine } from './passing-line';
import type { Reader } from './reader';
import { rowStep, type Doings, type RowStep } from './row-step';
import { seriesName, seriesDetail } from './series-name';

/** One metric of the popup, in words and geometry. */
export type MetricRowView = {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly value: string;
  readonly gap: GapView;
  readonly age: AgeView;
  readonly spark: Shape;
  /** The newest step and what came after it; null for none. */
  readonly step: RowStep | null;
  /** Where the history page shows the series. */
  readonly href: string;
};

const NOTHING_DONE: Doings = { actions: [], reports: [] };

/** The row of a series; `doings`: what was done in its account. */
export const metricRow = (
  entry: Known,
  account: Account,
  reader: Reader,
  doings: Doings = NOTHING_DONE,
): MetricRowView => {
  const { series, metric, latest } = entry;
  const subject = subjectOf(entry, account, reader);
  const href = `/history.html${searchFor(account.id, series.key)}`;
  return {
    key: href,
    name: seriesName(metric, reader),
    detail: seriesDetail(series.key, metric, reader),
    value: valueText(subject, latest.value),
    gap: passingLine(entry, subject) ?? gapOf(subject),
    age: ageView(latest.lastSeen, reader),
    spark: drawingOf(subject).spark,
    step: rowStep(entry, doings, reader),
    href,
  };
};

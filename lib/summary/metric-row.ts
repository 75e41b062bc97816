import { sparkShape } from '../chart/sparkline';
import type { Account } from '../history/schema';
import { dayTeller } from '../insight/day';
import type { Shape, Tone } from '../view';
import { ageView } from './age-words';
import { searchFor } from './history-address';
import { baseOf, lineText, marksOf, pointsOf } from './line';
import type { Known } from './order';
import type { Reader } from './reader';
import { rowGap, type GapView } from './row-gap';
import { seriesDetail } from './series-name';

/** One metric of the popup, in words and geometry. */
export type MetricRowView = {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly value: string;
  readonly gap: GapView;
  readonly tone: Tone;
  readonly age: string;
  readonly stale: boolean;
  readonly spark: Shape;
  /** Where the history page shows the series. */
  readonly href: string;
};

const SPARK = { width: 72, height: 20 };
const SPARK_DAYS = 90;

const sparkOf = (entry: Known, account: Account, reader: Reader): Shape => {
  const { series, metric } = entry;
  const today = dayTeller(reader.timeZone)(reader.at);
  const box = { ...SPARK, from: today - SPARK_DAYS + 1, to: today, base: baseOf(metric.unit) };
  const points = pointsOf(series.rows, reader.timeZone);
  return sparkShape(
    points,
    marksOf(entry, account, reader),
    box,
    lineText(series.rows, metric.name, metric, reader),
  );
};

/** The row of a series. */
export const metricRow = (entry: Known, account: Account, reader: Reader): MetricRowView => {
  const { series, metric, latest } = entry;
  const { words, say } = reader;
  const age = ageView(latest.lastSeen, reader);
  const gap = rowGap(entry, account, reader);
  const href = `/history.html${searchFor(account.id, series.key)}`;
  return {
    key: href,
    name: metric.name,
    detail: seriesDetail(series.key, metric, reader),
    value: latest.value === null ? say('not-available') : words.formatValue(metric.unit, latest.value),
    gap,
    tone: gap.tone,
    age: age.text,
    stale: age.stale,
    spark: sparkOf(entry, account, reader),
    href,
  };
};

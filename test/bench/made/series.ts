import type { Metric, Unit } from '../../../lib/catalogue/metric';
import { METRICS } from '../../../lib/catalogue/metrics';
import type { PageReading, SeriesKey } from '../../../lib/reading';
import { chance } from './chance';

/** A series that a page can show, with what its values look like. */
export type MadeSeries = { readonly key: SeriesKey; readonly metric: Metric; readonly seed: number };

const keysOf = (metric: Metric): readonly Omit<MadeSeries, 'seed'>[] =>
  metric.scopes.flatMap(scope =>
    metric.windows.map(window => ({ key: { metric: metric.id, scope, window }, metric })),
  );

/** The first `count` series that Amazon's pages can show. Throws where there are not so many. */
export const seriesOf = (count: number): readonly MadeSeries[] => {
  const all = METRICS.filter(({ origin }) => origin !== 'imported').flatMap(keysOf);
  if (all.length < count) throw new Error(`there are ${all.length} series, not ${count}`);
  return all.slice(0, count).map((series, seed) => ({ ...series, seed }));
};

/** Orders behind a rate, and the most of them that are bad. */
const ordersOn = (seed: number, day: number): number => 3900 + Math.round(300 * chance(seed + 500, day));
const WORST = 0.03;

const amounts: Readonly<Record<Unit, (share: number) => number>> = {
  rate: share => Number((share * WORST).toFixed(4)),
  duration: share => Math.round(300 + 400 * share),
  count: share => Math.round(40 * share),
  points: share => Math.round(9 * share),
  stars: share => Number((3.5 + 1.4 * share).toFixed(1)),
};

/** What the page shows of a series on a day: near the day before, and seldom the same. */
export const readingOn = ({ key, metric, seed }: MadeSeries, day: number): PageReading => {
  const share = 0.5 + 0.3 * Math.sin(day / 40 + seed) + 0.2 * chance(seed, day);
  const whole = ordersOn(seed, day);
  return {
    ...key,
    value: amounts[metric.unit](share),
    counts: metric.unit === 'rate' ? { part: Math.round(share * WORST * whole), whole } : null,
    target: metric.fallbackTarget
      ? { bound: metric.fallbackTarget.bound, value: metric.fallbackTarget.value }
      : null,
    average: metric.benchmarks.length > 0 ? amounts[metric.unit](0.4) : null,
    top: null,
    period: null,
    label: metric.name,
    source: 'page',
  };
};

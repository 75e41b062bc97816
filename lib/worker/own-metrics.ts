import { CATALOGUE, type MetricBook } from '../catalogue/metric-book';
import { isOwnId, isOwnUnit } from '../own-metrics/own-metric';
import { shapesWith, type OwnName } from '../own-metrics/own-shape';
import { isInRange } from '../reader/sanity';
import type { PageRead } from '../reading';

/** Where the metrics that the seller defined are read. */
export type OwnMetricSource = { readonly readBook: () => Promise<MetricBook> };

type Of = { readonly metric: string };

/** The metrics that are known, for something about these: the seller's own are read only where one of them is among these. */
export const bookFor = async (about: readonly Of[], { readBook }: OwnMetricSource): Promise<MetricBook> =>
  about.some(({ metric }) => isOwnId(metric)) ? readBook() : CATALOGUE;

/** Is every reading of a metric of the seller's own by a rule, of a metric in use, and one that can be true? */
export const isOfOwnMetrics = ({ readings }: PageRead, { find }: MetricBook): boolean => {
  const shapeOf = shapesWith(find);
  return readings
    .filter(({ metric }) => isOwnId(metric))
    .every(({ metric, value, source }) => {
      const shape = shapeOf(metric);
      return source === 'taught' && shape !== undefined && (value === null || isInRange(shape, value));
    });
};

/** What is told to a page of the metrics that the seller defined. */
export const ownNames = ({ all }: MetricBook): readonly OwnName[] =>
  all.flatMap(({ id, name, unit }) => (isOwnId(id) && isOwnUnit(unit) ? [{ id, name, unit }] : []));

/** What of the seller's own metrics decides how a page's values are judged; '' where the page has none. */
export const lookOfOwn = (rules: readonly Of[], { find }: MetricBook): string => {
  const own = rules.flatMap(({ metric }) => (isOwnId(metric) ? (find(metric) ?? []) : []));
  return own.length === 0
    ? ''
    : JSON.stringify(
        own.map(({ id, name, direction, fallbackTarget }) => [id, name, direction, fallbackTarget]),
      );
};

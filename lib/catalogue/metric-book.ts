import type { Metric } from './metric';
import { findMetric, METRICS } from './metrics';

/** The metrics that are known at a moment: those of the catalogue and, where a page has read them, the seller's own. */
export type MetricBook = {
  readonly all: readonly Metric[];
  /** The metric with this id, or undefined when there is none. */
  readonly find: (id: string) => Metric | undefined;
  /** A metric with the target that the seller set for it in an account (id). */
  readonly inAccount: (metric: Metric, account: string) => Metric;
};

/** The catalogue alone: what holds in pages of Seller Central, which show no metric of the seller's own. */
export const CATALOGUE: MetricBook = { all: METRICS, find: findMetric, inAccount: metric => metric };

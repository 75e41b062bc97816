import { mergedVersions, withinRoom } from '../versions/merged-versions';
import { changesBetween, withoutVersionChanges, type VersionChange } from '../versions/version-changes';
import type { OwnMetrics } from './metric-list';
import { isInUse, MOST_KEPT_METRICS, type OwnMetric } from './own-metric';

const idOf = ({ id }: OwnMetric): string => id;

const textOf = ({ name, unit, better, target }: OwnMetric): string =>
  JSON.stringify([name, unit, better, target]);

/** The version that was changed last; at a tie the removal, then the text decides, so that the order is no matter. */
const order = (one: OwnMetric, other: OwnMetric): number =>
  Date.parse(one.changedAt) - Date.parse(other.changedAt) ||
  Number(isInUse(other)) - Number(isInUse(one)) ||
  (textOf(one) < textOf(other) ? -1 : 1);

/**
 * Two sellers' metrics as one list, sorted by id; of two versions the newer stands. What would be too many of the other's
 * is left out: a file must not drive out the seller's own.
 */
export const mergedMetrics = (one: OwnMetrics, other: OwnMetrics): OwnMetrics => {
  const own = new Set(one.map(idOf));
  const all = mergedVersions(one, other, { nameOf: idOf, order });
  return withinRoom(all, ({ id }) => own.has(id), MOST_KEPT_METRICS);
};

/** One metric before and after another's were taken; `before` null where there was none. */
export type MetricChange = VersionChange<OwnMetric>;

/** What another's metrics would change. */
export const metricChanges = (before: OwnMetrics, other: OwnMetrics): readonly MetricChange[] =>
  changesBetween(before, mergedMetrics(before, other), idOf);

/** Takes back what `metricChanges` named; what changed since stays as it is. */
export const withoutChanges = (metrics: OwnMetrics, changes: readonly MetricChange[]): OwnMetrics =>
  withoutVersionChanges(metrics, changes, idOf);

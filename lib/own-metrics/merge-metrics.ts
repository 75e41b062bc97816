import type { OwnMetrics } from './metric-list';
import { isInUse, MOST_KEPT_METRICS, type OwnMetric } from './own-metric';

const textOf = ({ name, unit, better, target }: OwnMetric): string =>
  JSON.stringify([name, unit, better, target]);

/** The version that was changed last; at a tie the removal, then the text decides, so that the order is no matter. */
const newest = (one: OwnMetric, other: OwnMetric): OwnMetric => {
  const order =
    Date.parse(one.changedAt) - Date.parse(other.changedAt) ||
    Number(isInUse(other)) - Number(isInUse(one)) ||
    (textOf(one) < textOf(other) ? -1 : 1);
  return order >= 0 ? one : other;
};

/** Two sellers' metrics as one list, sorted by id; of two versions the newer stands. What would be too many is left out. */
export const mergedMetrics = (one: OwnMetrics, other: OwnMetrics): OwnMetrics => {
  const versions = new Map<string, OwnMetric>();
  for (const metric of [...one, ...other]) {
    const there = versions.get(metric.id);
    versions.set(metric.id, there ? newest(there, metric) : metric);
  }
  return [...versions.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, MOST_KEPT_METRICS);
};

/** One metric before and after another's were taken; `before` null where there was none. */
export type MetricChange = { readonly before: OwnMetric | null; readonly after: OwnMetric };

const isSame = (one: OwnMetric | null, other: OwnMetric): boolean =>
  one !== null &&
  textOf(one) === textOf(other) &&
  one.changedAt === other.changedAt &&
  isInUse(one) === isInUse(other);

/** What another's metrics would change. */
export const metricChanges = (before: OwnMetrics, other: OwnMetrics): readonly MetricChange[] =>
  mergedMetrics(before, other)
    .map(after => ({ before: before.find(({ id }) => id === after.id) ?? null, after }))
    .filter(change => !isSame(change.before, change.after));

/** Takes back what `metricChanges` named; what changed since stays as it is. */
export const withoutChanges = (metrics: OwnMetrics, changes: readonly MetricChange[]): OwnMetrics =>
  metrics.flatMap(metric => {
    const change = changes.find(({ after }) => after.id === metric.id && isSame(metric, after));
    if (!change) return [metric];
    return change.before ? [change.before] : [];
  });

import { bare } from './bare';
import {
  isInUse,
  MOST_KEPT_METRICS,
  MOST_OWN_METRICS,
  newMetricId,
  OWN_RANGES,
  type OwnMetric,
} from './own-metric';
import { plainName } from './plain-name';

export type OwnMetrics = readonly OwnMetric[];

/** What the seller writes of a metric; an `id` where it is there already. */
export type MetricDraft = Pick<OwnMetric, 'name' | 'unit' | 'better' | 'target'> & { readonly id?: string };

/** `twice`: another one in use has the name. `outside`: a target that no value can reach. `full`: no room for more. */
export type MetricKept =
  | { readonly kind: 'kept'; readonly metrics: OwnMetrics; readonly id: string }
  | {
      readonly kind: 'not-kept';
      readonly metrics: OwnMetrics;
      readonly reason: 'empty' | 'twice' | 'outside' | 'full';
    };

type Reason = Extract<MetricKept, { readonly kind: 'not-kept' }>['reason'];

const isOutside = ({ target, unit }: MetricDraft): boolean => {
  const [low, high] = OWN_RANGES[unit];
  return target !== null && !(target >= low && target <= high);
};

const faultOf = (others: OwnMetrics, draft: MetricDraft): Reason | null => {
  const used = others.filter(isInUse);
  if (draft.name === '') return 'empty';
  if (used.some(({ name }) => bare(name) === bare(draft.name) && name !== '')) return 'twice';
  if (isOutside(draft)) return 'outside';
  return used.length >= MOST_OWN_METRICS ? 'full' : null;
};

/** An instant after that of the version before, also where the clock was set back: the change must win. */
const after = (before: OwnMetric | undefined, at: Date): string =>
  new Date(Math.max(at.getTime(), before ? Date.parse(before.changedAt) + 1 : 0)).toISOString();

/** Where there are too many, what was removed longest ago goes. */
const withRoom = (metrics: OwnMetrics): OwnMetrics => {
  if (metrics.length <= MOST_KEPT_METRICS) return metrics;
  const [oldest] = metrics
    .filter(metric => !isInUse(metric))
    .toSorted((one, other) => Date.parse(one.changedAt) - Date.parse(other.changedAt));
  return metrics.filter(metric => metric !== oldest);
};

const put = (metrics: OwnMetrics, metric: OwnMetric): OwnMetrics =>
  metrics.some(({ id }) => id === metric.id)
    ? metrics.map(each => (each.id === metric.id ? metric : each))
    : withRoom([...metrics, metric]);

/**
 * The metrics with one added, changed or brought back. The unit of one that is there stays what it is: its readings are
 * in it.
 */
export const withMetric = (metrics: OwnMetrics, draft: MetricDraft, at: Date): MetricKept => {
  const before = metrics.find(({ id }) => id === draft.id);
  const wanted = {
    ...draft,
    name: plainName(draft.name),
    unit: before?.unit ?? draft.unit,
  };
  const others = metrics.filter(metric => metric !== before);
  const reason = faultOf(others, wanted);
  if (reason !== null) return { kind: 'not-kept', metrics, reason };
  const { id = newMetricId(), name, unit, better, target } = wanted;
  const metric: OwnMetric = { id, name, unit, better, target, changedAt: after(before, at) };
  return { kind: 'kept', metrics: put(metrics, metric), id };
};

/** The metrics with one removed; it can be brought back by `withMetric`. */
export const withoutMetric = (metrics: OwnMetrics, id: string, at: Date): OwnMetrics =>
  metrics.map(metric =>
    metric.id === id && isInUse(metric) ? { ...metric, changedAt: after(metric, at), removed: true } : metric,
  );

import type { MetricKept, OwnMetrics } from '../own-metrics/metric-list';
import { isInUse, MOST_OWN_METRICS, type OwnMetric } from '../own-metrics/own-metric';
import type { OutcomeView } from './outcome-words';
import type { Reader } from './reader';

/** A metric of the seller's own as the options page lists it; `what`: unit, direction and target in words. */
export type OwnMetricEntry = { readonly metric: OwnMetric; readonly what: string };

const whatOf = ({ unit, better, target }: OwnMetric, { words, say }: Reader): string =>
  [
    say(`metric-unit-${unit}`),
    say(`metric-is-better-${better}`),
    ...(target === null ? [] : [say(`metric-goal-${better}`, { value: words.formatTarget(unit, target) })]),
  ].join(' · ');

/** Those in use, and those that were removed, each by name. */
export const metricEntries = (
  metrics: OwnMetrics,
  reader: Reader,
): { readonly used: readonly OwnMetricEntry[]; readonly removed: readonly OwnMetricEntry[] } => {
  const { compare } = new Intl.Collator(reader.words.language);
  const entries = metrics
    .map(metric => ({ metric, what: whatOf(metric, reader) }))
    .toSorted((one, other) => compare(one.metric.name, other.metric.name));
  return {
    used: entries.filter(({ metric }) => isInUse(metric)),
    removed: entries.filter(({ metric }) => !isInUse(metric)),
  };
};

/** What is said of a metric that was to be saved. */
export const metricOutcome = (kept: MetricKept, name: string, { say }: Pick<Reader, 'say'>): OutcomeView =>
  kept.kind === 'kept'
    ? { tone: 'good', text: say('metric-saved', { name }) }
    : { tone: 'bad', text: say(`metric-${kept.reason}`, { name, most: MOST_OWN_METRICS }) };

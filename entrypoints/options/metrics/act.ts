import { signal } from '@preact/signals';
import type { MetricActions } from '../../../components/options/page-own-metric-options';
import { withMetric, withoutMetric, type MetricDraft } from '../../../lib/own-metrics/metric-list';
import { changeOwnMetrics } from '../../../lib/own-metrics/metric-store';
import type { OwnMetric } from '../../../lib/own-metrics/own-metric';
import { metricOutcome } from '../../../lib/summary/metric-entries';
import type { OutcomeView } from '../../../lib/summary/outcome-words';
import type { Reader } from '../../../lib/summary/reader';
import { loadMetrics, setLast } from './load';

/** What came of the last thing that was done with metrics. */
export const metricsOutcome = signal<OutcomeView | null>(null);

const save = async (draft: MetricDraft, reader: Reader): Promise<boolean> => {
  const kept = await changeOwnMetrics(metrics => withMetric(metrics, draft, new Date()));
  metricsOutcome.value = metricOutcome(kept, draft.name, reader);
  return kept.kind === 'kept';
};

const remove = async ({ id }: OwnMetric): Promise<void> => {
  await changeOwnMetrics(metrics => ({ metrics: withoutMetric(metrics, id, new Date()) }));
  setLast(id);
};

const bringBack = async (metric: OwnMetric, reader: Reader): Promise<void> => {
  const kept = await changeOwnMetrics(metrics => withMetric(metrics, metric, new Date()));
  const text = reader.say('metric-is-back', { name: metric.name });
  metricsOutcome.value =
    kept.kind === 'kept' ? { tone: 'good', text } : metricOutcome(kept, metric.name, reader);
};

/** The actions of the section; what fails is said, and the list is shown as it is then. */
export const metricActions = (reader: Reader): MetricActions => {
  const act = async <T>(action: () => Promise<T>, otherwise: T): Promise<T> => {
    metricsOutcome.value = null;
    const result = await action().catch((error: unknown) => {
      console.error('Benchline: your own metrics could not be changed.', error);
      metricsOutcome.value = { tone: 'bad', text: reader.say('metrics-not-changed') };
      return otherwise;
    });
    await loadMetrics(reader);
    return result;
  };
  return {
    save: draft => act(() => save(draft, reader), false),
    remove: metric => void act(() => remove(metric), undefined),
    bringBack: metric => void act(() => bringBack(metric, reader), undefined),
  };
};

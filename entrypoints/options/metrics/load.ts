import { signal } from '@preact/signals';
import type { MetricsState } from '../../../components/options/page-own-metric-options';
import { followBook } from '../../../lib/own-metrics/read-book';
import { readOwnMetrics } from '../../../lib/own-metrics/metric-store';
import { isInUse } from '../../../lib/own-metrics/own-metric';
import { metricEntries } from '../../../lib/summary/metric-entries';
import type { Reader } from '../../../lib/summary/reader';

export const metricsState = signal<MetricsState>({ kind: 'loading' });

let last: string | null = null;

/** Which was removed last on this page; null where none was, or it is back. */
export const setLast = (id: string | null): void => {
  last = id;
};

const read = async (reader: Reader): Promise<MetricsState> => {
  const metrics = await readOwnMetrics();
  const removed = metrics.find(metric => metric.id === last && !isInUse(metric)) ?? null;
  return { kind: 'ready', ...metricEntries(metrics, reader), last: removed };
};

let newest = 0;

/** Reads the metrics and shows them; an answer that a later question overtook is dropped. */
export const loadMetrics = async (reader: Reader): Promise<void> => {
  const turn = ++newest;
  const state = await read(reader).catch((error: unknown): MetricsState => {
    console.error('Benchline: your own metrics could not be read.', error);
    return { kind: 'failed' };
  });
  if (turn === newest) metricsState.value = state;
};

/** Shows them anew whenever they change, as by an import in another page. */
export const followMetrics = (reader: Reader): void => followBook(() => void loadMetrics(reader));

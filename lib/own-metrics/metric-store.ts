import { browser } from 'wxt/browser';
import type { OwnMetrics } from './metric-list';
import { ownMetricSchema } from './metric-schema';

/** What is stored under `metrics`: `{ version, metrics }`. Open pages follow when it changes. */
export const METRICS_KEY = 'metrics';
const VERSION = 1;

type Stored = { readonly version: number; readonly metrics: readonly unknown[] };

const asStored = (found: unknown): Stored => {
  const { version, metrics }: Partial<Record<keyof Stored, unknown>> =
    typeof found === 'object' && found !== null ? found : {};
  return {
    version: typeof version === 'number' ? version : VERSION,
    metrics: Array.isArray(metrics) ? metrics : [],
  };
};

const readStored = async (): Promise<Stored> =>
  asStored((await browser.storage.local.get(METRICS_KEY))[METRICS_KEY]);

const sound = (each: unknown): OwnMetrics => {
  const parsed = ownMetricSchema.safeParse(each);
  return parsed.success ? [parsed.data] : [];
};

/** The seller's own metrics, also those removed; none where nothing is stored. What cannot be read is left out, but stays stored. */
export const readOwnMetrics = async (): Promise<OwnMetrics> => (await readStored()).metrics.flatMap(sound);

/**
 * Changes them and gives what `change` gave. A lock keeps two changes at once from losing one; nothing is written where
 * they are the same. Rejects where a later Benchline wrote them, as it may keep more than this one knows.
 */
export const changeOwnMetrics = <T extends { readonly metrics: OwnMetrics }>(
  change: (metrics: OwnMetrics) => T,
): Promise<T> =>
  navigator.locks.request('benchline-metrics', async () => {
    const stored = await readStored();
    if (stored.version > VERSION)
      throw new Error(`metrics: are of version ${stored.version}; update Benchline`);
    const metrics = stored.metrics.flatMap(sound);
    const result = change(metrics);
    if (result.metrics === metrics) return result;
    const damaged = stored.metrics.filter(each => sound(each).length === 0);
    await browser.storage.local.set({
      [METRICS_KEY]: { version: VERSION, metrics: [...result.metrics, ...damaged] },
    });
    return result;
  });

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeOwnMetrics, METRICS_KEY, readOwnMetrics } from './metric-store';
import type { OwnMetric } from './own-metric';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const metric: OwnMetric = {
  id: 'own-0123456789abcdef',
  name: 'Ticket quality',
  unit: 'points',
  better: 'higher',
  target: 40,
  changedAt: '2026-11-21T10:00:00.000Z',
};
const stored = async (): Promise<unknown> => (await fakeBrowser.storage.local.get(METRICS_KEY))[METRICS_KEY];

describe('the store of own metrics', () => {
  beforeEach(() => fakeBrowser.reset());

  it('has none where nothing, or nonsense, is stored', async () => {
    expect(await readOwnMetrics()).toEqual([]);
    await fakeBrowser.storage.local.set({ [METRICS_KEY]: 'x' });
    expect(await readOwnMetrics()).toEqual([]);
  });

  it('leaves out what it cannot read, and keeps it', async () => {
    const damaged = { ...metric, unit: 'furlongs' };
    await fakeBrowser.storage.local.set({ [METRICS_KEY]: { version: 1, metrics: [damaged] } });
    await changeOwnMetrics(metrics => ({ metrics: [...metrics, metric] }));
    expect(await readOwnMetrics()).toEqual([metric]);
    expect(await stored()).toEqual({ version: 1, metrics: [metric, damaged] });
  });

  it('loses none of two changes at once', async () => {
    const other = { ...metric, id: 'own-fedcba9876543210', name: 'Calls' };
    await Promise.all(
      [metric, other].map(each => changeOwnMetrics(metrics => ({ metrics: [...metrics, each] }))),
    );
    expect(await readOwnMetrics()).toEqual([metric, other]);
  });

  it('does not write over those of a later version', async () => {
    await fakeBrowser.storage.local.set({ [METRICS_KEY]: { version: 2, metrics: [metric] } });
    await expect(changeOwnMetrics(() => ({ metrics: [] }))).rejects.toThrow('version 2');
    expect(await stored()).toEqual({ version: 2, metrics: [metric] });
  });
});

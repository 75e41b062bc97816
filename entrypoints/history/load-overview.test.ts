import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { METRICS } from '../../lib/catalogue/metrics';
import { importFile } from '../../lib/history/import';
import { openHistory } from '../../lib/history/open';
import { readerOf } from '../../lib/summary/reader';
import { NOW, reading } from '../../lib/summary/testing/listed';
import { forgetOverview, goOnReading, loadOverview, overviewState, stopReading } from './load-overview';

const RATES = METRICS.filter(({ unit, origin }) => unit === 'rate' && origin === 'page').slice(0, 14);
const file = {
  format: 'benchline',
  version: 1,
  exportedAt: NOW.toISOString(),
  accounts: [{ id: 'a', store: 'Nordlicht Goods', country: 'Germany', host: 'sellercentral.amazon.de' }],
  readings: RATES.map(metric =>
    reading({
      metric: metric.id,
      scope: metric.scopes[0] ?? 'all',
      window: metric.windows[0] ?? 'P30D',
      value: 0.02,
      target: null,
    }),
  ),
  cases: [],
  actions: [],
  settings: {},
};

const progress = (): string => {
  const state = overviewState.value;
  return state.kind === 'ready'
    ? `${state.progress} ${state.gathered.read} of ${state.gathered.of}`
    : state.kind;
};

describe('the overview of the page', () => {
  beforeAll(async () => {
    const opened = await openHistory();
    if (opened.kind !== 'open') throw new Error(opened.reason);
    const outcome = await importFile(opened.db, JSON.stringify(file));
    if (outcome.kind !== 'imported') throw new Error(`the sample is ${outcome.kind}`);
    opened.db.close();
  });
  afterAll(stopReading);

  it('tells the first that is shown from what follows, also where nothing more is read', async () => {
    const shown: boolean[] = [];
    const forget = overviewState.subscribe(state => {
      if (state.kind === 'ready') shown.push(state.isFirst);
    });
    await loadOverview('', readerOf('en', NOW, 'UTC'));
    await vi.waitFor(() => expect(progress()).toBe('done 14 of 14'));
    forget();
    expect(shown.map((isFirst, at) => isFirst === (at === 0))).not.toContain(false);
    expect(shown.length).toBeGreaterThan(1);
    forgetOverview();
  });

  it('stops between two slices when asked to, shows what it has, and goes on', async () => {
    await loadOverview('?range=28', readerOf('en', NOW, 'UTC'));
    stopReading();
    await vi.waitFor(() => expect(progress()).toMatch(/^stopped \d of 14$/u));
    const stopped = progress();
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(progress()).toBe(stopped);
    goOnReading();
    await vi.waitFor(() => expect(progress()).toBe('done 14 of 14'));
  });
});

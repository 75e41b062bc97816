import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportFile } from '../../lib/history/testing/file-sample';
import { freshDb } from '../../lib/history/testing/sample';
import { METRICS_KEY } from '../../lib/own-metrics/metric-store';
import { MOST_KEPT_METRICS } from '../../lib/own-metrics/own-metric';
import { ACTIONS_CHANGED_KEY } from '../../lib/journal/actions-changed';
import { TIPS_KEY } from '../../lib/journal/tips-store';
import { readerOf } from '../../lib/summary/reader';
import { importJson } from './import-file';
import { transferState } from './transfer-state';
import { lookForUndo } from './undo';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const reader = readerOf('en', new Date(), 'UTC');
const done = () => Promise.resolve();
const at = (hour: number): string => new Date(Date.UTC(2026, 10, 21, hour)).toISOString();
const metric = (id: number, changes: object = {}) => ({
  id: `own-${id.toString(16).padStart(8, '0')}`,
  name: `Metric ${id}`,
  unit: 'count',
  better: 'lower',
  target: null,
  changedAt: at(1),
  ...changes,
});
const tip = (id: string, changes: object = {}) => ({
  id: `own-${id.repeat(8)}`,
  metric: 'nps',
  title: 'Call them',
  text: '',
  changedAt: at(1),
  ...changes,
});

const take = async (settings: object): Promise<readonly string[]> => {
  const text = JSON.stringify(exportFile([], { accounts: [], settings }));
  await importJson(new File([text], 'a.json'), reader, done);
  const question = transferState.value.question;
  if (!question) throw new Error(transferState.value.outcome?.text);
  question.accept();
  await vi.waitFor(() => expect(transferState.value.outcome?.tone).toBe('good'));
  return question.lines;
};
const undo = async (): Promise<void> => {
  await lookForUndo(reader, done);
  const { undo: offered } = transferState.value;
  if (!offered) throw new Error('no undo is offered');
  offered.run();
  await vi.waitFor(() => expect(transferState.value.outcome?.text).toMatch(/undone/i));
};
const stored = () => fakeBrowser.storage.local.get([TIPS_KEY, METRICS_KEY, 'targets']);

const MINE = {
  [METRICS_KEY]: { version: 1, metrics: [metric(2)] },
  [TIPS_KEY]: { version: 1, hidden: [], own: [tip('a'), tip('b')], removed: [] },
};

beforeEach(async () => {
  (await freshDb()).close();
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set(MINE);
});

describe('a file that has only what is not in the database', () => {
  it('is undone whole: what came goes, what was edited or removed is back', async () => {
    const before = await stored();
    const tips = {
      hidden: ['weekend-rota'],
      own: [tip('a', { title: 'Write', changedAt: at(2) })],
      removed: ['b', 'c'].map(id => ({ id: `own-${id.repeat(8)}`, changedAt: at(2) })),
    };
    const targets = [{ account: null, metric: 'contact-rate', value: 0.1, changedAt: at(1) }];
    const metrics = [metric(1), metric(2, { removed: true, changedAt: at(2) })];
    expect(await take({ tips, metrics, targets })).toEqual(
      expect.arrayContaining([
        'Tips: 1 more hidden, 2 of your own new or changed',
        'Metrics of your own: 2 new or changed',
      ]),
    );
    expect((await stored())[TIPS_KEY]).toMatchObject({ own: [{ title: 'Write' }] });
    await undo();
    expect(await stored()).toEqual({ ...before, targets: expect.objectContaining({ targets: [] }) });
  });

  it('tells open pages that steps may be gone, and says which part could not be undone', async () => {
    await take({ tips: { hidden: ['weekend-rota'], own: [], removed: [] } });
    await fakeBrowser.storage.local.remove(ACTIONS_CHANGED_KEY);
    await fakeBrowser.storage.local.set({ [TIPS_KEY]: { version: 99 } });
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await lookForUndo(reader, done);
    transferState.value.undo?.run();
    await vi.waitFor(() => expect(transferState.value.outcome?.tone).toBe('bad'));
    expect(transferState.value.outcome?.text).toMatch(/gone again, but not all/);
    expect(await fakeBrowser.storage.local.get(ACTIONS_CHANGED_KEY)).toHaveProperty([ACTIONS_CHANGED_KEY]);
  });

  it('is taken where it only edits a tip', async () => {
    await take({ tips: { hidden: [], own: [tip('b', { title: 'Write', changedAt: at(2) })], removed: [] } });
    expect((await stored())[TIPS_KEY]).toMatchObject({ own: [{ title: 'Call them' }, { title: 'Write' }] });
  });

  it('drives out nothing of the seller’s own, however much it brings', async () => {
    const ids = Array.from({ length: MOST_KEPT_METRICS }, (_, index) => index + 100);
    const own = metric(0xffff);
    await fakeBrowser.storage.local.set({ [METRICS_KEY]: { version: 1, metrics: [own] } });
    await take({ metrics: ids.map(id => metric(id)) });
    const { [METRICS_KEY]: kept } =
      await fakeBrowser.storage.local.get<Record<string, { metrics: unknown[] }>>(METRICS_KEY);
    expect(kept?.metrics).toContainEqual(own);
    expect(kept?.metrics).toHaveLength(MOST_KEPT_METRICS);
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Admission } from '../bus';
import { freshDb, local, page, reading } from '../history/testing/sample';
import { NO_CHOICES } from '../journal/own-tip';
import { bookOf } from '../own-metrics/book-of';
import { withoutMetric, type OwnMetrics } from '../own-metrics/metric-list';
import type { OwnMetric } from '../own-metrics/own-metric';
import type { PageReading } from '../reading';
import { DEFAULTS, type Settings } from '../settings';
import type { TaughtRule } from '../taught/rule';
import { DRAFT } from '../taught/testing/rule';
import type { PageAnswer } from '../view';
import { keepConnection } from './connection';
import { handle, type Deps } from './handle';
import type { Sender } from './sender';
import { asidesOf } from './testing/asides';
import { tipsOf } from './testing/tips';

vi.mock('wxt/browser', () => ({ browser: {} }));

const ID = 'own-0123456789abcdef';
const METRIC: OwnMetric = {
  id: ID,
  name: '<b>Late Shipment Rate</b>',
  unit: 'rate',
  better: 'higher',
  target: 0.8,
  changedAt: '2026-07-01T10:00:00.000Z',
};
const url = 'https://sellercentral.amazon.com/performance/dashboard';
const HERE: Sender = { id: 'us', url, frameId: 0, tab: { id: 7, url } };
const OWN_DRAFT = { ...DRAFT, metric: ID, scope: 'all', window: 'P1D' };

let rules: readonly TaughtRule[];
let own: OwnMetrics;
let settings: Settings;
let deps: Deps;
const reads = vi.fn<() => void>();

beforeEach(async () => {
  const db = await freshDb();
  rules = [];
  own = [METRIC];
  settings = DEFAULTS;
  reads.mockReset();
  deps = {
    runtimeId: 'us',
    history: keepConnection(async () => ({ kind: 'open', db })),
    say: () => {},
    readSettings: async () => settings,
    switchOn: async () => settings,
    openPage: async () => {},
    bringScripts: async () => {},
    bringPoint: async () => {},
    bringReport: async () => {},
    offers: { readDismissed: async () => [], dismiss: async () => {} },
    rules: {
      read: async () => rules,
      change: async change => {
        const changed = change(rules);
        ({ rules } = changed);
        return changed;
      },
      readMarks: async () => ({}),
      changeMarks: async () => {},
    },
    asides: asidesOf(),
    readTemplates: async () => ({ starters: 'offered', templates: [] }),
    version: '1.0.0',
    readOwnTargets: async () => [],
    tips: tipsOf({
      ...NO_CHOICES,
      own: [
        {
          id: 'own-tip-1',
          metric: ID,
          title: 'Answer whole',
          text: '',
          changedAt: '2026-07-01T10:00:00.000Z',
        },
      ],
    }),
    readBook: async () => {
      reads();
      return bookOf(own);
    },
    actionsChanged: async () => {},
    casesChanged: async () => {},
    now: () => local(14),
  };
});

const send = (type: string, body: unknown) => handle({ type, body }, HERE, deps);
const admission = async (): Promise<Admission> => {
  const reply = await send('is-on', { pageId: 'account-health' });
  if (!reply.ok) throw new Error(reply.reason);
  return reply.answer as Admission;
};
const figure = (changes: Partial<PageReading> = {}): PageReading =>
  reading({
    metric: ID,
    scope: 'all',
    window: 'P1D',
    value: 0.71,
    counts: null,
    target: null,
    period: null,
    label: 'Solved at once',
    source: 'taught',
    ...changes,
  });
const sendPage = (...readings: readonly PageReading[]) => send('page-read', page(readings));
const answered = async (...readings: readonly PageReading[]): Promise<PageAnswer> => {
  const reply = await sendPage(...readings);
  if (!reply.ok) throw new Error(reply.reason);
  return reply.answer as PageAnswer;
};
const remove = () => {
  own = withoutMetric(own, ID, local(13));
};

describe('a metric of the seller’s own on a page', () => {
  it('is named where a number is shown', async () => {
    expect(await send('bring-point', { pageId: 'account-health' })).toMatchObject({
      answer: { own: [{ id: ID, name: '<b>Late Shipment Rate</b>', unit: 'rate' }] },
    });
  });

  it('is taught where it is in use, and is no page’s to make up', async () => {
    expect(await send('teach', OWN_DRAFT)).toMatchObject({ ok: true });
    expect(rules).toMatchObject([{ metric: ID, window: 'P1D' }]);
    for (const wrong of [
      { metric: 'own-fedcba9876543210' },
      { metric: 'own-x' },
      { metric: 'csat' },
      { scope: 'seller-fulfilled' },
      { window: 'P2D' },
    ])
      expect(await send('teach', { ...OWN_DRAFT, ...wrong })).toMatchObject({ ok: false });
    expect(rules).toHaveLength(1);
  });

  it('is read by its rule until it is removed, and again when it is back', async () => {
    await send('teach', OWN_DRAFT);
    const { rules: ready } = await admission();
    expect(ready).toMatchObject([{ shape: { id: ID, unit: 'rate', scopes: ['all'], windows: ['P1D'] } }]);
    remove();
    expect((await admission()).rules).toEqual([]);
    expect(await sendPage(figure())).toMatchObject({ ok: false });
    own = [METRIC];
    expect((await admission()).rules).toHaveLength(1);
  });

  it('draws a page anew when its target or name changes, and no page without it', async () => {
    const without = (await admission()).look;
    expect(reads).not.toHaveBeenCalled();
    await send('teach', OWN_DRAFT);
    const before = (await admission()).look;
    own = [{ ...METRIC, target: 0.9 }];
    const after = (await admission()).look;
    expect(new Set([without, before, after]).size).toBe(3);
  });

  it('is kept, judged by its own target, and said under its own name with the seller’s tip', async () => {
    await send('teach', OWN_DRAFT);
    const { kept, beside } = await answered(figure());
    expect(kept).toBe('kept');
    expect(beside).toMatchObject([
      { metric: ID, chip: { tone: 'watch' }, panel: { title: '<b>Late Shipment Rate</b> · 1 day' } },
    ]);
    expect(beside[0]?.panel.tips).toMatchObject([{ id: 'own-tip-1', title: 'Answer whole' }]);
    const step = { pageId: 'account-health', account: page([]).account, metric: ID, scope: 'all', note: '' };
    const start = () => send('start-action', { ...step, tip: 'own-tip-1', title: 'Answer whole' });
    expect(await start()).toMatchObject({ ok: true });
    const [again] = (await answered(figure({ value: 0.74 }))).beside;
    expect(again?.panel.journal?.entries).toMatchObject([{ title: 'Answer whole' }]);
    remove();
    expect(await start()).toMatchObject({ ok: false });
  });

  it('is refused where no rule read it, or where it cannot be true', async () => {
    expect(await sendPage(figure())).toMatchObject({ ok: false });
    await send('teach', OWN_DRAFT);
    for (const wrong of [
      { source: 'page' as const },
      { value: 1.2 },
      { value: -0.1 },
      { window: 'P7D' as const },
    ])
      expect(await sendPage(figure(wrong))).toMatchObject({ ok: false });
    expect(await sendPage(figure({ value: null }))).toMatchObject({ ok: true });
  });

  it('is not drawn where the seller does not want it, but kept and said', async () => {
    await send('teach', OWN_DRAFT);
    settings = { ...DEFAULTS, hidden: [ID] };
    const { beside, status } = await answered(figure());
    expect(beside).toEqual([]);
    expect(status.lines.join('\n')).toContain('<b>Late Shipment Rate</b>');
  });
});

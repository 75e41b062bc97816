import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CATALOGUE } from '../catalogue/metric-book';
import { mergeAccounts } from '../history/merge-accounts';
import type { Opened } from '../history/open';
import { accountId } from '../history/account-id';
import { recordPage } from '../history/record';
import type { Db } from '../history/schema';
import { ACME, freshDb, local, page, reading, reopen } from '../history/testing/sample';
import { actionsOf } from '../journal/actions-of';
import { MOST_ACTIONS } from '../journal/kept-action';
import { DEFAULTS, type Settings } from '../settings';
import { hideTip, noteFromPage, removeFromPage, startFromPage, type Journaling } from './actions';
import { keepConnection } from './connection';
import { parseMessage } from './message';
import type { Sender } from './sender';
import { tipsOf } from './testing/tips';

vi.mock('wxt/browser', () => ({ browser: {} }));

const address = 'https://sellercentral.amazon.com/performance/dashboard';
const sender: Sender = { id: 'us', url: address, frameId: 0, tab: { id: 7, url: address } };
const elsewhere = 'https://sellercentral.amazon.in/performance/dashboard';
const foreign: Sender = { id: 'us', url: elsewhere, frameId: 0, tab: { id: 8, url: elsewhere } };

let db: Db;
let open: () => Promise<Opened>;
let deps: Journaling;
let settings: Settings;
const told = vi.fn<() => Promise<void>>();

beforeEach(async () => {
  db = await freshDb();
  open = async () => ({ kind: 'open', db });
  settings = DEFAULTS;
  told.mockReset().mockResolvedValue();
  deps = {
    history: keepConnection(() => open()),
    say: () => {},
    tips: tipsOf(),
    readBook: async () => CATALOGUE,
    readSettings: async () => settings,
    actionsChanged: told,
    now: () => local(14),
  };
});

const ask = (changes: object = {}) => ({
  pageId: 'account-health',
  account: ACME,
  metric: 'order-defect-rate',
  scope: 'seller-fulfilled' as const,
  tip: 'refund-before-claim',
  title: 'Refund before a claim',
  note: '',
  ...changes,
});
const start = (changes: object = {}, from = sender) => startFromPage(ask(changes), from, deps);
const kept = async (account = ACME) => (await actionsOf(db, await accountId(account))).rows;
const idOf = (started: Awaited<ReturnType<typeof start>>): string => ('id' in started ? started.id : '');

describe('start-action', () => {
  it('is on disk when it is answered, even if the worker is stopped then', async () => {
    const id = idOf(await start());
    db.close();
    db = await reopen();
    expect(await kept()).toEqual([
      {
        id,
        account: await accountId(ACME),
        metric: 'order-defect-rate',
        scope: 'seller-fulfilled',
        tip: 'refund-before-claim',
        title: 'Refund before a claim',
        note: '',
        at: local(14).toISOString(),
        changedAt: local(14).toISOString(),
      },
    ]);
    expect(told).toHaveBeenCalledOnce();
  });

  it('is one step when the page asks again because no answer came', async () => {
    const first = idOf(await start());
    expect(idOf(await start())).toBe(first);
    expect(await kept()).toHaveLength(1);
  });

  it('goes to the account that the seller merged this one into, and follows a later merge', async () => {
    const germany = { ...ACME, country: 'Germany' };
    await recordPage(db, page([reading()]), local(13));
    await recordPage(db, page([reading()], germany), local(13));
    await start();
    await mergeAccounts(db, await accountId(ACME), await accountId(germany));
    expect(await kept(germany)).toHaveLength(1);
    await start({ tip: null, title: 'Called the carrier' });
    expect(await kept(germany)).toHaveLength(2);
  });

  it('belongs to the whole store where Amazon counts over all marketplaces', async () => {
    await start({ metric: 'cases-needing-response', scope: 'all', tip: null });
    expect(await kept({ ...ACME, country: '' })).toHaveLength(1);
  });

  it('is refused with a sentence, and changes nothing', async () => {
    expect(await start({}, foreign)).toEqual({ refuse: 'start-action: is not of the page that sent it' });
    expect(await start({ pageId: 'feedback-manager' })).toHaveProperty('refuse');
    expect(await start({ account: { ...ACME, host: 'sellercentral.amazon.de' } })).toHaveProperty('refuse');
    expect(await start({ tip: 'no-such-tip' })).toHaveProperty('refuse');
    settings = { ...DEFAULTS, on: false };
    expect(await start()).toHaveProperty('refuse');
    expect(await kept()).toEqual([]);
    expect(told).not.toHaveBeenCalled();
  });

  it('is refused when there are five hundred', async () => {
    const account = await accountId(ACME);
    const first = idOf(await start());
    const row = await db.get('actions', first);
    const tx = db.transaction('actions', 'readwrite');
    for (let at = 1; at < MOST_ACTIONS; at += 1)
      void tx.store.put({ ...(row as object), id: `a${at}`, metric: 'nps', account } as never);
    await tx.done;
    expect(await start({ tip: null })).toEqual({
      refuse: expect.stringContaining('there are 500 steps of this account already'),
    });
  });

  it('says that history is off, and opens anew what was closed', async () => {
    open = async () => ({ kind: 'off', why: 'none', reason: 'x' });
    expect(await start()).toEqual({ refuse: 'start-action: history is off' });
    open = async () => ({ kind: 'open', db });
    await deps.history.get();
    db.close();
    db = await reopen();
    expect(await start()).toHaveProperty('id');
  });
});

describe('note-action and remove-action', () => {
  it('change a step of the account on the same group of hosts', async () => {
    const id = idOf(await start());
    const note = '<img src=x onerror=alert(1)> \u202E שלום';
    expect(await noteFromPage({ id, note }, sender, deps)).toEqual({ id });
    expect((await kept())[0]?.note).toBe(note);
    expect(await removeFromPage({ id }, sender, deps)).toEqual({ id });
    expect(await kept()).toEqual([]);
    expect(Object.keys((await db.get('actions', id)) ?? {}).toSorted()).toEqual([
      'account',
      'changedAt',
      'id',
      'removed',
    ]);
  });

  it('are refused to a page of other accounts, and for a step that is not there', async () => {
    const id = idOf(await start());
    expect(await noteFromPage({ id, note: 'mine' }, foreign, deps)).toHaveProperty('refuse');
    expect(await removeFromPage({ id }, foreign, deps)).toHaveProperty('refuse');
    expect(await removeFromPage({ id: '00000000' }, sender, deps)).toHaveProperty('refuse');
    expect((await kept())[0]?.note).toBe('');
  });
});

describe('hide-tip', () => {
  it('hides a tip that there is, and no other', async () => {
    expect(await hideTip({ tip: 'refund-before-claim' }, deps)).toEqual({ settled: true });
    expect(await hideTip({ tip: 'no-such-tip' }, deps)).toHaveProperty('refuse');
    expect((await deps.tips.read()).hidden).toEqual(['refund-before-claim']);
  });
});

const parsed = (type: string, body: object) => parseMessage({ type, body }).kind;

describe('the messages', () => {
  it('are checked field by field', () => {
    expect(parsed('start-action', ask())).toBe('message');
    expect(parsed('start-action', ask({ metric: 'sales' }))).toBe('refused');
    expect(parsed('start-action', ask({ scope: 'none' }))).toBe('refused');
    expect(parsed('start-action', ask({ title: '  ' }))).toBe('refused');
    expect(parsed('start-action', ask({ title: 'x'.repeat(121) }))).toBe('refused');
    expect(parsed('start-action', ask({ note: 'x'.repeat(2001) }))).toBe('refused');
    expect(parsed('start-action', ask({ tip: '../x' }))).toBe('refused');
    expect(parsed('note-action', { id: 'zz', note: '' })).toBe('refused');
    expect(parsed('note-action', { id: crypto.randomUUID(), note: '' })).toBe('message');
    expect(parsed('remove-action', { id: 5 })).toBe('refused');
    expect(parsed('hide-tip', { tip: 'own-00ff00ff' })).toBe('message');
    expect(parsed('hide-tip', { tip: '__proto__' })).toBe('refused');
  });
});

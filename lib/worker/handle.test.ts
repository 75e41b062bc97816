import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { answerPage, Asked } from '../answer/answer-page';
import { CATALOGUE } from '../catalogue/metric-book';
import { accountId } from '../history/account-id';
import { spanOf } from '../history/block';
import { recordPage } from '../history/record';
import type { Opened } from '../history/open';
import type { Db } from '../history/schema';
import { readSeries } from '../history/series';
import { ACME, freshDb, local, ODR, page, reading, reopen } from '../history/testing/sample';
import { applyChange, DEFAULTS, type Settings } from '../settings';
import type { Marks } from '../taught/marks';
import type { TaughtRule } from '../taught/rule';
import { keepConnection } from './connection';
import { handle, type Deps } from './handle';
import { tipsOf } from './testing/tips';
import { asidesOf } from './testing/asides';
import type { RuleStore } from './rules';
import type { Sender } from './sender';

vi.mock('wxt/browser', () => ({ browser: {} }));
const asked = vi.hoisted(() => ({ all: [] as Asked[] }));
// The words of an answer are lib/answer's; here counts what it is told.
vi.mock('../answer/answer-page', () => ({
  answerPage: ((given: Asked) => {
    asked.all.push(given);
    return { kept: given.kept };
  }) as unknown as typeof answerPage,
}));

const address = 'https://sellercentral.amazon.com/performance/dashboard';
const sender: Sender = { id: 'us', url: address, frameId: 0, tab: { id: 7, url: address } };

let db: Db;
let settings: Settings;
let open: () => Promise<Opened>;
let deps: Deps;
let rules: readonly TaughtRule[];
let marks: Marks;
const store: RuleStore = {
  read: async () => rules,
  change: async change => {
    const changed = change(rules);
    ({ rules } = changed);
    return changed;
  },
  readMarks: async () => marks,
  changeMarks: async change => {
    marks = change(marks);
  },
};
const said = vi.fn<Deps['say']>();
const openPage = vi.fn<Deps['openPage']>();
const bringScripts = vi.fn<Deps['bringScripts']>();
let dismissed: string[] = [];
const bringPoint = vi.fn<Deps['bringPoint']>();
const bringReport = vi.fn<Deps['bringReport']>();

beforeEach(async () => {
  db = await freshDb();
  settings = DEFAULTS;
  rules = [];
  marks = {};
  open = async () => ({ kind: 'open', db });
  said.mockReset();
  openPage.mockReset();
  bringScripts.mockReset().mockResolvedValue();
  bringPoint.mockReset().mockResolvedValue();
  bringReport.mockReset().mockResolvedValue();
  dismissed = [];
  asked.all.length = 0;
  deps = {
    runtimeId: 'us',
    history: keepConnection(() => open()),
    say: said,
    readSettings: async () => settings,
    switchOn: async change => (settings = applyChange(settings, change)),
    openPage,
    bringScripts,
    rules: store,
    bringPoint,
    offers: { readDismissed: async () => dismissed, dismiss: async key => void dismissed.push(key) },
    asides: asidesOf(),
    readTemplates: async () => ({ starters: 'offered', templates: [] }),
    bringReport,
    version: '1.0.0',
    tips: tipsOf(),
    readBook: async () => CATALOGUE,
    readOwnTargets: async () => [],
    actionsChanged: async () => {},
    casesChanged: async () => {},
    now: () => local(14),
  };
});

const send = (type: string, body: unknown, from = sender) => handle({ type, body }, from, deps);
const values = () => asked.all.at(-1)?.series.map(({ rows }) => rows.map(({ value }) => value));
const stored = async () => (await readSeries(db, await accountId(ACME), ODR)).rows.map(({ value }) => value);

describe('page-read', () => {
  it('records the page and answers from its series, the new reading included', async () => {
    await recordPage(db, page([reading({ value: 0.2 })]), local(13));
    expect(await send('page-read', page([reading()]))).toEqual({ ok: true, answer: { kept: 'kept' } });
    expect(values()).toEqual([[0.2, 0.0012]]);
    expect(asked.all[0]).toMatchObject({ kept: 'kept', skipped: 0, at: local(14), series: [{ key: ODR }] });
  });

  it('looks back 400 days, and not into rows of a clock that once was ahead', async () => {
    const long = new Date(local(14).getTime() - 401 * 86_400_000);
    await recordPage(db, page([reading({ value: 0.3 })]), long);
    await recordPage(db, page([reading({ value: 0.4 })]), new Date(2031, 0, 1));
    await send('page-read', page([reading()]));
    expect(values()).toEqual([[0.0012]]);
  });

  it('answers one series a reading, in the page’s order, and leaves report rows out', async () => {
    const report = reading({ window: 'P1M', source: 'report' });
    await send('page-read', page([reading({ scope: 'all', value: 0.1 }), report, reading()]));
    expect(values()).toEqual([[0.1], [0.0012]]);
  });

  it('answers from the page alone when history is off', async () => {
    open = async () => ({ kind: 'off', why: 'none', reason: 'private mode' });
    expect(await send('page-read', page([reading()]))).toMatchObject({ answer: { kept: 'off' } });
    expect(values()).toEqual([[0.0012]]);
    expect(said).toHaveBeenCalledWith('off', expect.stringContaining('private mode'));
  });

  it('tries history again after it was off', async () => {
    const works = open;
    open = async () => ({ kind: 'off', why: 'none', reason: 'locked' });
    await send('page-read', page([reading()]));
    open = works;
    expect(await send('page-read', page([reading()]))).toMatchObject({ answer: { kept: 'kept' } });
  });

  it('says when a reading could not be kept, and still shows it after the old ones', async () => {
    await recordPage(db, page([reading({ value: 0.2 })]), local(13));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await send('page-read', page([reading()]))).toMatchObject({ answer: { kept: 'not-kept' } });
    expect(values()).toEqual([[0.2, 0.0012]]);
    expect(said).toHaveBeenCalledWith('disk-full', expect.anything());
  });

  it('opens history again when the connection ended unnoticed', async () => {
    await send('page-read', page([reading({ value: 0.2 })]));
    db.close();
    db = await reopen();
    expect(await send('page-read', page([reading()]))).toMatchObject({ answer: { kept: 'kept' } });
    expect(await stored()).toEqual([0.2, 0.0012]);
  });

  it('counts corrupt rows and goes on', async () => {
    await recordPage(db, page([reading()]), local(13));
    await db.put('blocks', 'torn' as never, [1, spanOf(local(13).getTime()) - 1]);
    await send('page-read', page([reading()]));
    expect(asked.all[0]).toMatchObject({ kept: 'kept', skipped: 1 });
  });

  it.each<[string, () => void]>([
    ['everywhere', () => (settings = applyChange(DEFAULTS, { which: 'all', on: false }))],
    [
      'for the page',
      () => (settings = applyChange(DEFAULTS, { which: 'page', pageId: 'account-health', on: false })),
    ],
  ])('records nothing when Benchline is off %s', async (_name, off) => {
    off();
    expect(await send('page-read', page([reading()]))).toMatchObject({ ok: false });
    expect(await stored()).toEqual([]);
  });
});

describe('refusing', () => {
  it.each<[string, unknown, Partial<Sender>]>([
    ['a sender that is not ours', page([reading()]), { id: 'them' }],
    ['a page of another site', page([reading()]), { url: 'https://www.amazon.com/performance/dashboard' }],
    ['a read of another page', { ...page([reading()]), path: '/home' }, {}],
    ['a malformed read', { ...page([reading()]), readings: 'all' }, {}],
  ])('refuses %s, writes nothing and logs it', async (_name, body, changes) => {
    expect(await send('page-read', body, { ...sender, ...changes })).toMatchObject({ ok: false });
    expect(await stored()).toEqual([]);
    expect(said).toHaveBeenCalledOnce();
  });

  it('answers with a refusal when something breaks', async () => {
    deps = { ...deps, readSettings: () => Promise.reject(new Error('storage is gone')) };
    expect(await send('is-on', { pageId: 'account-health' })).toMatchObject({ ok: false });
    expect(said).toHaveBeenCalledWith('bug', expect.stringContaining('storage is gone'));
  });
});

describe('the language that the seller chose', () => {
  it('is that of the answers, whatever the page speaks', async () => {
    await deps.switchOn({ which: 'language', language: 'ja' });
    await send('page-read', page([reading()]));
    expect(asked.all.at(-1)?.read.language).toBe('ja');
    expect(await send('is-on', { pageId: 'account-health' })).toMatchObject({ answer: { language: 'ja' } });
    await deps.switchOn({ which: 'language', language: null });
    await send('page-read', page([reading()]));
    expect(asked.all.at(-1)?.read.language).toBe(page([]).language);
  });
});

describe('the small messages', () => {
  const body = { pageId: 'account-health' };

  it('tells and flips the switches', async () => {
    expect(await send('is-on', body)).toMatchObject({ ok: true, answer: { page: true, all: true } });
    await send('set-on', { ...body, which: 'page', on: false });
    expect(await send('is-on', body)).toMatchObject({ ok: true, answer: { page: false, all: true } });
    const flipped = await send('set-on', { ...body, which: 'all', on: false });
    expect(flipped).toEqual({ ok: true, answer: { page: false, all: false } });
  });

  it('sends the words of the page’s labels along', async () => {
    const reply = await send('is-on', body);
    expect(JSON.stringify(reply)).toContain('order-defect-rate');
  });

  it('puts what reads and draws into the tab, but not where Benchline is off everywhere', async () => {
    await send('is-on', body);
    expect(bringScripts.mock.calls).toEqual([[7, 'account-health']]);
    await send('set-on', { ...body, which: 'all', on: false });
    await send('is-on', body);
    expect(bringScripts).toHaveBeenCalledTimes(1);
  });

  it('answers all the same where the page is gone', async () => {
    bringScripts.mockRejectedValue(new Error('No tab with id: 7'));
    expect(await send('is-on', body)).toMatchObject({ ok: true, answer: { all: true } });
    expect(said).toHaveBeenCalledWith('scripts', expect.stringContaining('No tab'));
  });

  it('puts what shows a number into the tab only when asked, and says where it cannot', async () => {
    await send('is-on', body);
    expect(bringPoint).not.toHaveBeenCalled();
    expect(await send('bring-point', body)).toEqual({
      ok: true,
      answer: { brought: true, language: null, own: [] },
    });
    expect(bringPoint.mock.calls).toEqual([[7]]);
    bringPoint.mockRejectedValue(new Error('No tab with id: 7'));
    expect(await send('bring-point', body)).toMatchObject({ ok: false });
  });

  it('puts what reports a page into the tab, and says which Benchline it is', async () => {
    expect(await send('bring-report', body)).toEqual({
      ok: true,
      answer: { version: '1.0.0', language: null },
    });
    expect(bringReport.mock.calls).toEqual([[7]]);
    bringReport.mockRejectedValue(new Error('No tab with id: 7'));
    expect(await send('bring-report', body)).toMatchObject({ ok: false });
  });

  it('does not ask again about an offer that the seller has said no to, on any host of the group', async () => {
    const where = { label: 'taxadecontatos', words: [], heading: '', needsHeading: false };
    const draft = {
      pageId: 'account-health',
      language: 'pt',
      label: 'Taxa de contatos',
      metric: 'contact-rate',
      scope: 'seller-fulfilled',
      window: 'P4W',
      where,
    };
    const withOffer = { ...page([]), offer: [{ draft, value: 0.1, average: null, top: null }] };
    await send('page-read', withOffer);
    expect(asked.all.at(-1)?.read.offer).toHaveLength(1);
    const names = { language: 'pt', names: [where.label] };
    expect(await send('dismiss-offer', names)).toMatchObject({ ok: true });
    await send('page-read', withOffer);
    expect(asked.all.at(-1)?.read.offer).toBeUndefined();
    await send('page-read', {
      ...withOffer,
      offer: [{ ...withOffer.offer[0], draft: { ...draft, language: 'es' } }],
    });
    expect(asked.all.at(-1)?.read.offer).toHaveLength(1);
  });

  it('opens the history page, at a metric where one is named', async () => {
    expect(await send('open-history', { metric: null })).toEqual({ ok: true, answer: { opened: true } });
    await send('open-history', { metric: 'order-defect-rate' });
    expect(openPage.mock.calls).toEqual([['/history.html'], ['/history.html?metric=order-defect-rate']]);
  });
});

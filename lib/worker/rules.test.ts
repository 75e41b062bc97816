import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CATALOGUE } from '../catalogue/metric-book';
import { freshDb, local, page, reading } from '../history/testing/sample';
import { DEFAULTS } from '../settings';
import type { Marks } from '../taught/marks';
import type { TaughtRule } from '../taught/rule';
import { DRAFT, rule } from '../taught/testing/rule';
import { keepConnection } from './connection';
import { handle, type Deps } from './handle';
import { tipsOf } from './testing/tips';
import { asidesOf } from './testing/asides';
import type { RuleStore } from './rules';
import type { Sender } from './sender';

vi.mock('wxt/browser', () => ({ browser: {} }));

const senderAt = (url: string): Sender => ({ id: 'us', url, frameId: 0, tab: { id: 7, url } });
const HERE = senderAt('https://sellercentral.amazon.com/performance/dashboard');
const CANADA = senderAt('https://sellercentral.amazon.ca/performance/dashboard');
const GERMANY = senderAt('https://sellercentral.amazon.de/performance/dashboard');

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

let deps: Deps;
beforeEach(async () => {
  const db = await freshDb();
  rules = [];
  marks = {};
  deps = {
    runtimeId: 'us',
    history: keepConnection(async () => ({ kind: 'open', db })),
    say: () => {},
    readSettings: async () => DEFAULTS,
    switchOn: async () => DEFAULTS,
    openPage: async () => {},
    bringScripts: async () => {},
    bringPoint: async () => {},
    offers: { readDismissed: async () => [], dismiss: async () => {} },
    rules: store,
    asides: asidesOf(),
    readTemplates: async () => ({ starters: 'offered', templates: [] }),
    bringReport: async () => {},
    version: '1.0.0',
    tips: tipsOf(),
    readBook: async () => CATALOGUE,
    readOwnTargets: async () => [],
    actionsChanged: async () => {},
    casesChanged: async () => {},
    now: () => local(14),
  };
});

const send = (type: string, body: unknown, from = HERE) => handle({ type, body }, from, deps);

describe('teach', () => {
  it('keeps a rule for the hosts that the page is on', async () => {
    expect(await send('teach', DRAFT, CANADA)).toMatchObject({ ok: true, answer: { rule: rules[0]?.id } });
    expect(rules).toEqual([
      rule({ id: rules[0]?.id ?? '', host: 'sellercentral.amazon.ca', taughtAt: local(14).toISOString() }),
    ]);
  });

  it('sends it with the words to pages of these hosts, and to no other', async () => {
    await send('teach', DRAFT);
    const rulesAt = async (from: Sender, pageId = 'account-health') => {
      const reply = await send('is-on', { pageId }, from);
      return reply.ok && 'rules' in reply.answer ? reply.answer.rules.length : null;
    };
    expect([await rulesAt(HERE), await rulesAt(CANADA), await rulesAt(GERMANY)]).toEqual([1, 1, 0]);
    expect(await rulesAt(HERE, 'home')).toBe(0);
  });

  it.each<[string, unknown, Sender]>([
    ['a page that did not send it', { ...DRAFT, pageId: 'messages' }, HERE],
    ['a metric that is on no page', { ...DRAFT, metric: 'nps' }, HERE],
    ['another site', DRAFT, senderAt('https://www.amazon.com/performance/dashboard')],
    ['another extension', DRAFT, { ...HERE, id: 'them' }],
    ['a frame within a page', DRAFT, { ...HERE, frameId: 1 }],
  ])('refuses %s', async (_name, draft, from) => {
    expect(await send('teach', draft, from)).toMatchObject({ ok: false });
    expect(rules).toEqual([]);
  });
});

const ids = () => rules.map(({ id, replaces }) => [id, replaces]);

describe('settle-rule and forget-rule', () => {
  beforeEach(() => {
    rules = [rule(), rule({ id: 'theirs', host: 'sellercentral.amazon.de' })];
  });

  it('lets a rule override', async () => {
    expect(await send('settle-rule', { rule: 'one', right: 'rule' })).toMatchObject({ ok: true });
    expect(ids()).toEqual([
      ['one', true],
      ['theirs', false],
    ]);
  });

  it('forgets a rule', async () => {
    await send('settle-rule', { rule: 'one', right: 'page' });
    expect(ids()).toEqual([['theirs', false]]);
    await send('forget-rule', { rule: 'theirs' }, GERMANY);
    expect(ids()).toEqual([]);
  });

  it('lets no page speak of the rules of other hosts', async () => {
    await send('forget-rule', { rule: 'theirs' });
    await send('settle-rule', { rule: 'theirs', right: 'page' });
    expect(rules).toHaveLength(2);
  });
});

describe('page-read', () => {
  const taught = reading({ source: 'taught' });
  const results = (is: string) => ({ ...page([taught]), taught: [{ rule: 'one', is }] });

  it('takes a reading of a rule that there is, and notes the match', async () => {
    rules = [rule()];
    expect(await send('page-read', results('read'))).toMatchObject({ ok: true });
    expect(marks).toEqual({ one: { lastMatched: local(14).toISOString(), lastMissed: null } });
  });

  it('says what the rule did', async () => {
    rules = [rule()];
    marks = { one: { lastMatched: null, lastMissed: local(3).toISOString() } };
    const missing = { ...page([]), taught: [{ rule: 'one', is: 'missing' }] };
    const reply = await send('page-read', missing);
    expect(reply).toMatchObject({
      answer: {
        status: {
          tone: 'watch',
          lines: expect.arrayContaining([
            'Kusurlu siparişler: not found where you showed it, since Jul 3',
          ]) as unknown,
        },
      },
    });
  });

  it('asks which is right', async () => {
    rules = [rule()];
    const both = { ...page([]), taught: [{ rule: 'one', is: 'contradicts', page: 0.0012, taught: 0.0015 }] };
    expect(await send('page-read', both)).toMatchObject({
      answer: {
        status: {
          questions: [
            {
              rule: 'one',
              text: 'Kusurlu siparişler: Benchline reads 0.12% here, your rule says 0.15%. Which is right?',
              answers: [
                { right: 'page', text: '0.12% is right' },
                { right: 'rule', text: '0.15% is right' },
              ],
            },
          ],
        },
      },
    });
  });

  it.each<[string, readonly TaughtRule[]]>([
    ['no rule', []],
    ['a rule of another page', [rule({ pageId: 'home' })]],
    ['a rule of other hosts', [rule({ host: 'sellercentral.amazon.de' })]],
    ['a rule for another series', [rule({ scope: 'amazon-fulfilled' })]],
  ])('refuses a reading of %s', async (_name, given) => {
    rules = given;
    expect(await send('page-read', results('read'))).toMatchObject({ ok: false });
  });

  it('does not speak of a rule that is gone meanwhile', async () => {
    const gone = { ...page([reading()]), taught: [{ rule: 'gone', is: 'missing' }] };
    expect(await send('page-read', gone)).toMatchObject({ ok: true });
    expect(marks).toEqual({});
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allCases } from '../history/cases';
import type { Db } from '../history/schema';
import { inboxList, inboxRead, inboxRow, instantAt, madeAt, who } from '../history/testing/inbox-sample';
import { freshDb, reopen } from '../history/testing/sample';
import type { InboxAnswer, InboxRead } from '../inbox';
import { applyChange, DEFAULTS, type Settings } from '../settings';
import { keepConnection } from './connection';
import { handle, type Deps } from './handle';
import type { Sender } from './sender';

vi.mock('wxt/browser', () => ({ browser: {} }));

const url = 'https://sellercentral.amazon.com/messaging/inbox?fi=responseNeeded';
const sender: Sender = { id: 'us', url, frameId: 0, tab: { id: 7, url } };

let db: Db;
let settings: Settings;
let open: () => Promise<Awaited<ReturnType<Deps['history']['get']>>>;
const casesChanged = vi.fn<Deps['casesChanged']>();
const say = vi.fn<Deps['say']>();
const switchOn = vi.fn<Deps['switchOn']>();

beforeEach(async () => {
  db = await freshDb();
  settings = DEFAULTS;
  open = async () => ({ kind: 'open', db });
  casesChanged.mockReset().mockResolvedValue(null);
  say.mockReset();
  switchOn.mockReset().mockImplementation(async change => (settings = applyChange(settings, change)));
});

const deps = (): Deps =>
  ({
    runtimeId: 'us',
    history: keepConnection(() => open()),
    say,
    readSettings: async () => settings,
    switchOn,
    casesChanged,
    now: () => new Date(instantAt('12:00')),
  }) as Partial<Deps> as Deps;

const ask = (type: 'inbox-read' | 'inbox-look', body: unknown, from: Sender = sender) =>
  handle({ type, body }, from, deps());

const minute = (time: string) => ({ is: 'minute' as const, dates: ['2026-07-14'], time });
const DAY = { is: 'day' as const, dates: ['2026-07-14'] };

const read = (rows = [inboxRow('12:00', { times: [minute('01:10')] })]): InboxRead =>
  inboxRead({ list: inboxList('12:00', rows) });

const answered = async (body: InboxRead, type: 'inbox-read' | 'inbox-look' = 'inbox-read') => {
  const reply = await ask(type, body);
  if (!reply.ok) throw new Error(reply.reason);
  return reply.answer as InboxAnswer;
};

describe('inbox-read', () => {
  it('keeps the cases, tells the badge, and answers with words', async () => {
    const answer = await answered(read());
    expect(answer.rows).toEqual([
      {
        rank: 1,
        text: 'at most 20 h 10 min',
        name: 'at most 20 h 10 min left to answer within 24 hours: an earlier message may be waiting, or the date can be read in several ways.',
        tone: 'quiet',
      },
    ]);
    expect(answer.bar).toMatchObject({
      text: 'Next: at most 20 h 10 min',
      facts: [],
      next: 0,
      tone: 'quiet',
    });
    expect((await allCases(db)).rows).toHaveLength(1);
    expect(casesChanged).toHaveBeenCalledOnce();
  });

  it('says how sure it is, and why', async () => {
    const [row] = (await answered(read([inboxRow('12:00', { times: [DAY] })]))).rows;
    expect(row).toMatchObject({
      text: 'at most 19 h',
      name: 'at most 19 h left to answer within 24 hours: Amazon shows the day, not the time.',
    });
  });

  it('speaks the page’s language', async () => {
    const body = { ...read([inboxRow('12:00', { times: [DAY] })]), language: 'de-DE' };
    const answer = await answered(body);
    expect(answer).toMatchObject({ language: 'de', rows: [{ text: 'höchstens 19 h' }] });
  });

  describe('with a time zone that the seller chose', () => {
    const canada = (time: string) => read([inboxRow('12:00', { country: 'CA', times: [minute(time)] })]);
    const home = { ...canada('01:10'), account: { ...read().account, country: 'Canada' } };
    const CHOSEN = { CA: { zone: 'America/Los_Angeles' } };

    it('reads by it, and says that it is wrong where the page contradicts it, then and later', async () => {
      expect((await answered(home)).rows).toMatchObject([{ text: 'at most 17 h 10 min' }]);
      db = await freshDb();
      settings = { ...DEFAULTS, zones: CHOSEN };
      expect(await answered(home)).toMatchObject({ rows: [{ text: 'at most 20 h 10 min' }], notes: [] });
      expect(switchOn).not.toHaveBeenCalled();
      const fresh = { ...home, list: canada('07:30').list };
      const { notes } = await answered(fresh);
      expect(notes).toEqual([expect.stringContaining('The time zone America/Los_Angeles')]);
      expect(settings.zones).toEqual({ CA: { zone: 'America/Los_Angeles', doubted: true } });
      expect(await answered(home)).toMatchObject({ rows: [{ text: 'at most 17 h 10 min' }], notes });
      expect(switchOn).toHaveBeenCalledOnce();
    });

    it('answers all the same where the doubt cannot be kept, and keeps none for a look', async () => {
      settings = { ...DEFAULTS, zones: CHOSEN };
      switchOn.mockRejectedValue(new Error('no room'));
      const fresh = { ...home, list: canada('07:30').list };
      expect((await answered(fresh, 'inbox-look')).notes).toHaveLength(1);
      expect(switchOn).not.toHaveBeenCalled();
      expect((await answered(fresh)).notes).toHaveLength(1);
      expect(say).toHaveBeenCalledExactlyOnceWith('zones', expect.stringContaining('no room'));
    });
  });

  it('is silent beside what does not wait, and shows no bar where nothing does', async () => {
    const body = read([inboxRow('12:00', { state: 'resolved' })]);
    expect(await answered(body)).toMatchObject({ rows: [null], bar: null, conversation: null });
  });

  it('sums up what is over, by country, and what only the cards know of', async () => {
    const rows = ['US', 'CA', 'CA'].map((country, n) =>
      inboxRow('12:00', { country, identity: who({ order: `${n}` }), times: [{ is: 'overdue' }] }),
    );
    const { bar } = await answered({ ...read(rows), counts: { needed: 5, unresolved: 0 } });
    expect(bar).toMatchObject({
      text: 'Next: overdue',
      tone: 'bad',
      facts: ['3 overdue', 'Canada 2', 'United States 1', '2 more, times unknown: open the inbox'],
    });
  });

  it('answers for the open conversation too', async () => {
    const turns = [{ by: 'buyer' as const, time: minute('01:10') }];
    const conversation = {
      identity: who(),
      country: 'US',
      state: 'unknown' as const,
      turns,
      made: madeAt('12:00'),
    };
    const answer = await answered(inboxRead({ conversation }));
    expect(answer).toMatchObject({ conversation: { text: '20 h 10 min' }, theme: 'product', rows: [] });
  });

  it('does not take a page’s word that it was made later than now', async () => {
    await answered(inboxRead({ list: inboxList('18:00', [inboxRow('18:00')]) }));
    expect((await allCases(db)).rows).toMatchObject([{ lastSeen: instantAt('12:00') }]);
  });

  it('answers without history, from the page alone', async () => {
    open = async () => ({ kind: 'off', why: 'none', reason: 'private' });
    expect((await answered(read())).rows).toMatchObject([{ text: 'at most 20 h 10 min' }]);
    expect(casesChanged).not.toHaveBeenCalled();
  });

  it('opens a connection anew that had ended', async () => {
    db.close();
    let tries = 0;
    open = async () => ({ kind: 'open', db: (tries += 1) === 1 ? db : (db = await reopen()) });
    await answered(read());
    expect((await allCases(db)).rows).toHaveLength(1);
  });

  it('answers all the same where the badge fails', async () => {
    casesChanged.mockRejectedValue(new Error('no badge'));
    expect((await answered(read())).rows).toHaveLength(1);
    expect(say).toHaveBeenCalledOnce();
  });

  it('is refused where Benchline is off', async () => {
    settings = { ...DEFAULTS, pages: { messages: false } };
    expect(await ask('inbox-read', read())).toMatchObject({ ok: false });
    expect((await allCases(db)).rows).toEqual([]);
  });

  it.each([
    ['another page', sender, { ...read(), path: '/home' }],
    ['another host', sender, { ...read(), account: { ...read().account, host: 'sellercentral.amazon.de' } }],
    ['an id that is not the messages’', sender, { ...read(), pageId: 'home' }],
    ['another extension', { ...sender, id: 'them' }, read()],
    ['a frame in the page', { ...sender, frameId: 3 }, read()],
    ['too many rows', sender, read(Array.from({ length: 10_001 }, () => inboxRow('12:00')))],
    ['long words', sender, read([inboxRow('12:00', { identity: who({ subject: 'x'.repeat(501) }) })])],
    ['a date in no form', sender, read([inboxRow('12:00', { times: [{ is: 'day', dates: ['soon'] }] })])],
    [
      'minutes without end',
      sender,
      read([inboxRow('12:00', { times: [{ is: 'left', least: 1, most: 1e300 }] })]),
    ],
    [
      'a time turned round',
      sender,
      read([inboxRow('12:00', { made: { after: instantAt('13:00'), before: instantAt('12:00') } })]),
    ],
    ['nothing', sender, null],
  ])('is refused from %s, and changes nothing', async (_, from, body) => {
    expect(await ask('inbox-read', body, from)).toMatchObject({ ok: false });
    expect((await allCases(db)).rows).toEqual([]);
    expect(casesChanged).not.toHaveBeenCalled();
  });
});

describe('inbox-look', () => {
  it('answers with the words as they are now and keeps nothing', async () => {
    expect((await answered(read(), 'inbox-look')).rows).toMatchObject([{ text: 'at most 20 h 10 min' }]);
    expect((await allCases(db)).rows).toEqual([]);
    expect(casesChanged).not.toHaveBeenCalled();
  });
});

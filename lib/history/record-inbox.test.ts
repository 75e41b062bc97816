import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Conversation, InboxList, InboxRow } from '../inbox';
import { allCases, inboxReads, openCases } from './cases';
import { mergeAccounts } from './merge-accounts';
import { lookAtInbox, recordInbox } from './record-inbox';
import { accountId } from './account-id';
import type { Db } from './schema';
import { secretOf } from './secret';
import { inboxList, inboxRead, inboxRow, instantAt, madeAt, who } from './testing/inbox-sample';
import { ACME, freshDb, reopen } from './testing/sample';

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const at = (time: string): Date => new Date(instantAt(time));
const [row, list, read] = [inboxRow, inboxList, inboxRead];

const see = (time: string, rows: readonly InboxRow[], changes: Partial<InboxList> = {}) =>
  recordInbox(db, read({ list: list(time, rows, changes) }), at(time));

const conversation = (time: string, changes: Partial<Conversation> = {}): Conversation => ({
  identity: who(),
  country: 'US',
  state: 'unknown',
  turns: [],
  made: madeAt(time),
  ...changes,
});

const talk = (time: string, changes: Partial<Conversation> = {}) =>
  recordInbox(db, read({ conversation: conversation(time, changes) }), at(time));

const only = async () => {
  const { rows } = await allCases(db);
  expect(rows).toHaveLength(1);
  return rows[0];
};

/** A minute in Los Angeles, seven hours behind UTC in July. */
const minute = (time: string) => ({ is: 'minute' as const, dates: ['2026-07-14'], time });
const turn = (by: 'buyer' | 'seller', time: string) => ({ by, time: minute(time) });
const sign = (key: CryptoKey): Promise<ArrayBuffer> => crypto.subtle.sign('HMAC', key, new Uint8Array(1));
const DAY = { is: 'day' as const, dates: ['2026-07-14'] };

/** Three rows, the second between the others by time. */
const three = (time: string): readonly InboxRow[] =>
  ['01:00', '04:00', '06:00'].map((came, n) =>
    row(time, { times: [minute(came)], identity: who({ order: `${n}`, subject: `${n}` }) }),
  );

describe('recordInbox', () => {
  it('keeps a case and nothing of what the buyer wrote', async () => {
    await see('12:00', [row('12:00', { times: [minute('02:30')], identity: who({ thread: 'T-1' }) })]);
    expect(await only()).toMatchObject({
      state: 'waiting',
      running: true,
      country: 'US',
      theme: 'product',
      receivedAfter: '2026-07-14T09:30:00.000Z',
      receivedBefore: '2026-07-14T09:30:59.999Z',
    });
    const stored = JSON.stringify([await db.getAll('cases'), await db.getAll('inboxes')]);
    for (const word of ['Ann', '111-1', 'enquiry', 'T-1']) expect(stored).not.toContain(word);
  });

  it('gives the same case to list and conversation, whatever of it both show', async () => {
    await see('12:00', [row('12:00')]);
    await talk('12:01', { identity: who({ buyer: null }), state: 'waiting' });
    await talk('12:02', { identity: who({ order: null, thread: 'T-1' }), state: 'waiting' });
    await talk('12:03', { identity: who({ thread: 'T-1', order: null, buyer: null, subject: null }) });
    expect(await only()).toMatchObject({ state: 'waiting' });
  });

  it('takes two threads of one order for two cases', async () => {
    const threads = ['T-1', 'T-2'].map(thread => row('12:00', { identity: who({ thread }) }));
    await see('12:00', threads);
    await see('13:00', [row('13:00', { identity: who({ subject: 'Another question' }) })], {
      extent: 'part',
    });
    expect((await allCases(db)).rows).toHaveLength(3);
  });

  it('says nothing of a conversation that may be either of two cases', async () => {
    const threads = ['T-1', 'T-2'].map(thread => row('12:00', { identity: who({ thread }) }));
    await see('12:00', threads);
    await talk('12:10', { state: 'answered' });
    expect((await openCases(db)).rows).toHaveLength(2);
  });

  it('knows when a message came from the last time the list was read without it', async () => {
    await see('10:00', []);
    await see('12:00', [row('12:00', { times: [DAY] })]);
    expect(await only()).toMatchObject({
      receivedAfter: '2026-07-14T10:00:00.000Z',
      receivedBefore: '2026-07-14T12:00:00.000Z',
    });
  });

  it('learns nothing from a part, another host, or a list whose rows cannot be told apart', async () => {
    await see('10:00', [], { extent: 'part' });
    await recordInbox(
      db,
      read({ account: { ...ACME, host: 'sellercentral.amazon.ca' }, list: list('10:30', []) }),
      at('10:30'),
    );
    const nobody = { thread: null, order: null, buyer: 'Bo', subject: null };
    await see('11:00', [row('11:00', { identity: nobody })]);
    await see('12:00', [row('12:00', { times: [DAY] })]);
    expect(await only()).toMatchObject({ receivedAfter: '2026-07-14T07:00:00.000Z' });
  });

  it('does not begin anew at a second message', async () => {
    await see('12:00', [row('12:00', { times: [minute('04:00')] })]);
    await see('14:00', [row('14:00', { times: [minute('06:30')] })]);
    expect(await only()).toMatchObject({ receivedAfter: '2026-07-14T11:00:00.000Z', state: 'waiting' });
  });

  it('lets Amazon’s timer and the conversation move a deadline, a date never to a later one', async () => {
    await see('12:00', [row('12:00', { times: [DAY] })]);
    await see('12:05', [row('12:05', { times: [minute('04:00')] })]);
    expect((await only())?.receivedAfter).toBe('2026-07-14T07:00:00.000Z');
    await see('12:10', [row('12:10', { times: [{ is: 'left', least: 1380, most: 1381 }] })]);
    expect((await only())?.receivedAfter).toBe('2026-07-14T11:09:00.000Z');
    const turns = [
      { by: 'buyer' as const, time: { is: 'instant' as const, at: '2026-07-14T11:09:30.000Z' } },
    ];
    await talk('12:20', { turns });
    expect((await only())?.receivedAfter).toBe('2026-07-14T11:09:30.000Z');
  });

  it('takes a case that is gone from a full list for answered between the two reads', async () => {
    await see('12:00', [row('12:00', { times: [minute('04:00')] })]);
    await see('14:00', []);
    const answered = { after: '2026-07-14T12:00:00.000Z', before: '2026-07-14T14:00:00.000Z' };
    expect(await only()).toMatchObject({
      state: 'answered',
      running: false,
      answered,
      rounds: [{ answered, how: 'gone', received: { after: '2026-07-14T11:00:00.000Z' } }],
    });
  });

  it('keeps a case that a part, an older page, or a short “full” list lacks', async () => {
    await see('12:00', [row('12:00', { times: [minute('04:00')] })]);
    await see('13:00', [], { extent: 'part' });
    await recordInbox(db, read({ list: list('11:30', []) }), at('13:10'));
    await recordInbox(
      db,
      read({ list: list('13:20', []), counts: { needed: 2, unresolved: null } }),
      at('13:20'),
    );
    expect(await only()).toMatchObject({ state: 'waiting', running: true });
  });

  it('doubts a case that a part should have had, or that the cards do not count; its clock runs on', async () => {
    await see('14:00', three('14:00'));
    await see(
      '15:00',
      three('15:00').filter((_, n) => n !== 1),
      { extent: 'part' },
    );
    const { rows: open } = await openCases(db);
    expect(open.map(({ state }) => state).toSorted()).toEqual(['unknown', 'waiting', 'waiting']);
    const none = { needed: 0, unresolved: 0 };
    await recordInbox(
      db,
      read({ list: list('16:00', [], { filter: 'resolved' }), counts: none }),
      at('16:00'),
    );
    expect((await openCases(db)).rows.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('begins a new clock after an answer, and keeps the answered one', async () => {
    await see('12:00', [row('12:00', { times: [minute('04:00')] })]);
    await see('13:00', [row('13:00', { state: 'answered' })], { filter: 'all' });
    await see('15:00', [row('15:00', { times: [DAY] })]);
    expect(await only()).toMatchObject({
      state: 'waiting',
      receivedAfter: '2026-07-14T13:00:00.000Z',
      answered: null,
      rounds: [{ how: 'answered' }],
    });
  });

  it('takes a case that comes back with the same date for the old one: its going may have been a mistake', async () => {
    await see('12:00', [row('12:00', { times: [DAY] })]);
    await see('13:00', []);
    await see('14:00', [row('14:00', { times: [DAY] })]);
    expect(await only()).toMatchObject({
      receivedAfter: '2026-07-14T07:00:00.000Z',
      rounds: [],
      running: true,
    });
  });

  it('is not misled by a tab that was left open', async () => {
    await see('12:00', [row('12:00', { times: [minute('04:00')] })]);
    await talk('13:00', { state: 'no-response-needed' });
    await see('14:00', [row('12:30', { times: [minute('04:00')] })]);
    expect(await only()).toMatchObject({ state: 'no-response-needed', running: false, rounds: [] });
  });

  it('measures rounds from a conversation', async () => {
    const turns = [
      turn('buyer', '01:00'),
      turn('buyer', '01:30'),
      turn('seller', '03:00'),
      turn('buyer', '04:00'),
    ];
    await talk('12:00', { turns });
    expect(await only()).toMatchObject({
      state: 'waiting',
      receivedAfter: '2026-07-14T11:00:00.000Z',
      rounds: [
        {
          received: { after: '2026-07-14T08:00:00.000Z' },
          answered: { after: '2026-07-14T10:00:00.000Z' },
          how: 'conversation',
        },
      ],
    });
  });

  it('counts what only the cards know of', async () => {
    const counts = { needed: 3, unresolved: 1 };
    await recordInbox(
      db,
      read({ list: list('12:00', [row('12:00')], { extent: 'part' }), counts }),
      at('12:00'),
    );
    expect(await inboxReads(db)).toMatchObject([
      { unseen: 2, needed: 3, unresolved: 1, at: at('12:00').toISOString() },
    ]);
  });

  it('keeps nothing when it only looks', async () => {
    const { rows, cases } = await lookAtInbox(db, read({ list: list('12:00', [row('12:00')]) }), at('12:00'));
    expect(cases.map(({ key }) => key)).toEqual(rows);
    expect((await allCases(db)).rows).toEqual([]);
    expect(await inboxReads(db)).toEqual([]);
  });

  it('is the same case after a restart, and another on another machine', async () => {
    await see('12:00', [row('12:00')]);
    const key = (await only())?.key;
    db.close();
    db = await reopen();
    await see('12:05', [row('12:05')]);
    expect((await only())?.key).toBe(key);
    db = await freshDb();
    await see('12:00', [row('12:00')]);
    expect((await only())?.key).not.toBe(key);
  });

  it('has one secret, also for two that ask at once, which cannot be read out', async () => {
    const [one, other] = await Promise.all([secretOf(db), secretOf(db)]);
    expect(await sign(one)).toEqual(await sign(other));
    expect(one.extractable).toBe(false);
  });

  it('follows a merge of stores', async () => {
    const other = { ...ACME, store: 'Old Name' };
    await recordInbox(db, read({ account: other, list: list('12:00', [row('12:00')]) }), at('12:00'));
    await see('12:30', []);
    const [from, into] = await Promise.all([other, ACME].map(one => accountId({ ...one, country: '' })));
    expect(await mergeAccounts(db, from ?? '', into ?? '')).toEqual({ kind: 'merged' });
    expect(await only()).toMatchObject({ account: into, running: true });
    await recordInbox(db, read({ account: other, list: list('13:00', []) }), at('13:00'));
    expect(await only()).toMatchObject({ account: into, state: 'answered' });
  });

  it('forgets what no page showed for 400 days', async () => {
    await see('12:00', [row('12:00')]);
    await recordInbox(db, read({ list: list('13:00', []) }), new Date('2027-09-01T00:00:00.000Z'));
    expect((await allCases(db)).rows).toEqual([]);
  });

  it('takes a thousand rows of one buyer in reasonable time', async () => {
    const rows = Array.from({ length: 1000 }, (_, n) =>
      row('12:00', { identity: who({ thread: `T-${n}`, order: `${n}` }), times: [DAY] }),
    );
    await see('12:00', rows);
    expect((await openCases(db)).rows).toHaveLength(1000);
  });
});

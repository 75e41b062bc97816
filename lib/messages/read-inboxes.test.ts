import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { freshDb } from '../history/testing/sample';
import type { Db } from '../history/schema';
import { account } from '../summary/testing/listed';
import type { Case } from './case';
import type { KeptRead } from './kept-case';
import { readInboxes } from './read-inboxes';
import { badgeOf } from './badge';
import { NOW, readerAt, waiting } from './testing/waiting';

const put = (db: Db, one: Case): Promise<unknown> => {
  const known = { after: one.firstSeen, before: one.lastSeen };
  return db.put('cases', { ...one, names: [], places: [], waited: null, known, closedBy: null });
};

const read = (more: Partial<KeptRead> = {}): KeptRead => ({
  account: 'acme',
  place: 'de',
  filter: 'response-needed',
  full: null,
  kinds: [],
  at: new Date(NOW + 60_000).toISOString(),
  rows: 1,
  needed: 3,
  unresolved: 0,
  unseen: 2,
  ...more,
});

describe('the inboxes', () => {
  it('are those of every account that has one, with what waits and when it was read', async () => {
    const db = await freshDb();
    const acme = account('acme', { country: '' });
    await db.put('accounts', acme);
    await db.put('accounts', account('no-inbox'));
    await put(db, waiting('a', 5));
    await put(db, waiting('closed', 5, { state: 'answered', running: false }));
    await db.put('inboxes', read());
    expect(await readInboxes(db)).toEqual([
      { account: acme, waiting: [waiting('a', 5)], extra: 2, read: NOW + 60_000 },
    ]);
  });

  it('lose no case whose account is damaged', async () => {
    const db = await freshDb();
    await put(db, waiting('a', 5));
    expect(await readInboxes(db)).toMatchObject([{ account: { id: 'acme', host: '' }, read: NOW }]);
  });

  it('count a damaged case that may wait as one of unknown time, and hide no other behind it', async () => {
    const db = await freshDb();
    await put(db, waiting('a', 5, { receivedAfter: 'yesterday' }));
    await put(db, waiting('b', -1));
    const stores = await readInboxes(db);
    const badge = badgeOf({ kind: 'known', stores }, 6, readerAt());
    expect(badge).toMatchObject({ text: '2?', tone: 'red' });
    expect(badge.title).toContain('1 more, time unknown: open the inbox');
  });
});

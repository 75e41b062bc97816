import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { MIGRATIONS, versionOf, type Migration } from './migrations';
import { openDatabase, openHistory } from './open';
import { chainOf } from '../evidence/testing/sample';
import type { Reading } from '../reading';
import { openCases } from './cases';
import { recordPage } from './record';
import type { Db } from './schema';
import { readSeries } from './series';
import { accountId } from './account-id';
import { ACME, local, ODR, page, reading } from './testing/sample';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const nothing = (): void => {};
const refuse = (): never => {
  throw new DOMException('storage is off', 'SecurityError');
};
const opened = async (migrations: readonly Migration[], closed = nothing) => {
  const result = await openDatabase('benchline', migrations, closed);
  if (result.kind === 'off') throw new Error(result.reason);
  return result.db;
};

const ALL_STORES = [
  'accounts',
  'actions',
  'blocks',
  'cases',
  'evidence',
  'evidence-heads',
  'evidence-terms',
  'inboxes',
  'secrets',
  'series',
  'undo',
];
const OLD_STORES = ['accounts', 'series', 'blocks'] as const;

/** Puts into a database of version 1 what a page gives, as it lies on disk; resolves with the readings. */
const filledAsVersion1 = async (old: Db): Promise<readonly Reading[]> => {
  const made = await openDatabase('made', MIGRATIONS, nothing);
  if (made.kind === 'off') throw new Error(made.reason);
  await recordPage(made.db, page([reading()]), local(14));
  for (const store of OLD_STORES) {
    const [rows, keys] = await Promise.all([made.db.getAll(store), made.db.getAllKeys(store)]);
    for (const [at, row] of rows.entries())
      await (store === 'blocks'
        ? old.put(store, row as never, keys[at] as never)
        : old.put(store, row as never));
  }
  return (await readSeries(made.db, await accountId(ACME), ODR)).rows;
};

/** A step of the future that changes the accounts, as a later version will. */
const next: Migration = {
  to: versionOf(MIGRATIONS) + 1,
  up: async (db, tx) => {
    db.createObjectStore('notes');
    for (const account of await tx.objectStore('accounts').getAll())
      await tx.objectStore('accounts').put({ ...account, store: account.store.toUpperCase() });
  },
};

describe('opening', () => {
  it('makes the stores of the first version', async () => {
    const db = await opened(MIGRATIONS.slice(0, 1));
    expect([...db.objectStoreNames]).toEqual(['accounts', 'blocks', 'series']);
    expect(db.version).toBe(1);
  });

  it('makes the stores of all versions', async () => {
    const db = await opened(MIGRATIONS);
    expect([...db.objectStoreNames]).toEqual(ALL_STORES);
    expect(db.version).toBe(versionOf(MIGRATIONS));
  });

  it('keeps the readings of a database of version 1, and can keep cases in it', async () => {
    const first = await opened(MIGRATIONS.slice(0, 1));
    const before = await filledAsVersion1(first);
    first.close();
    const db = await opened(MIGRATIONS);
    expect((await readSeries(db, await accountId(ACME), ODR)).rows).toEqual(before);
    expect(before).toHaveLength(1);
    expect(await openCases(db)).toEqual({ rows: [], skipped: 0 });
  });

  it('adds the journal to a database of version 2, and leaves its cases as they were', async () => {
    const old = await opened(MIGRATIONS.slice(0, 2));
    const row = { account: 'a', key: 'k', state: 'waiting', names: ['n'], lastSeen: '2026-07-14' };
    await old.put('cases', row as never);
    old.close();
    const db = await opened(MIGRATIONS);
    expect(await db.getAll('cases')).toEqual([row]);
    await db.put('actions', { id: 'i', account: 'a', changedAt: '2026-07-14T00:00:00.000Z', removed: true });
    expect(await db.countFromIndex('actions', 'account', 'a')).toBe(1);
  });

  it('begins the evidence log in a database of version 3, and goes on with its series', async () => {
    const old = await opened(MIGRATIONS.slice(0, 3));
    const before = await filledAsVersion1(old);
    old.close();
    const db = await opened(MIGRATIONS);
    await recordPage(db, page([reading()]), local(15));
    expect((await readSeries(db, await accountId(ACME), ODR)).rows).toHaveLength(before.length + 1);
    const { entries } = await chainOf(db);
    expect(entries.map(({ n, readings }) => [n, readings[0]?.before])).toEqual([[1, before[0]?.lastSeen]]);
  });

  it('takes a database of version 0 as new, and keeps what other stores it has', async () => {
    const older: Migration[] = [{ to: 1, up: db => void db.createObjectStore('before') }];
    (await opened(older)).close();
    const steps = [...older, ...MIGRATIONS.map(({ to, up }): Migration => ({ to: to + 1, up }))];
    const db = await opened(steps);
    expect([...db.objectStoreNames]).toEqual([...ALL_STORES, 'before'].toSorted());
  });

  it('keeps the readings through a later step, which sees the older rows', async () => {
    const first = await opened(MIGRATIONS);
    await recordPage(first, page([reading()]), local(14));
    first.close();
    const db = await opened([...MIGRATIONS, next]);
    expect((await db.getAll('accounts')).map(({ store }) => store)).toEqual(['ACME HOME']);
    expect((await readSeries(db, await accountId(ACME), ODR)).rows).toMatchObject([reading()]);
  });

  it('leaves the database as it was when a step fails', async () => {
    const first = await opened(MIGRATIONS);
    await recordPage(first, page([reading()]), local(14));
    first.close();
    const broken: Migration = {
      to: versionOf(MIGRATIONS) + 1,
      up: async (db, tx) => {
        db.createObjectStore('half');
        await tx.objectStore('accounts').clear();
        throw new Error('a bug in a step');
      },
    };
    expect(await openDatabase('benchline', [...MIGRATIONS, broken], nothing)).toMatchObject({
      kind: 'off',
      why: 'upgrade',
    });
    const db = await opened(MIGRATIONS);
    expect(await db.count('accounts')).toBe(1);
    expect([...db.objectStoreNames]).not.toContain('half');
  });

  it('makes way for a newer version, and says so', async () => {
    const closed = vi.fn<() => void>();
    const old = await opened(MIGRATIONS, closed);
    await opened([...MIGRATIONS, next]);
    expect(closed).toHaveBeenCalledOnce();
    expect(await recordPage(old, page([reading()]), local(14))).toMatchObject({ reason: 'closed' });
  });

  it('is off when the database is of a newer version', async () => {
    (await openDB('benchline', 9)).close();
    expect(await openHistory()).toMatchObject({
      kind: 'off',
      why: 'newer',
      reason: expect.stringContaining('VersionError'),
    });
  });

  it('is off when the browser refuses IndexedDB', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private mode', 'SecurityError');
    });
    expect(await openHistory()).toMatchObject({
      kind: 'off',
      why: 'none',
      reason: expect.stringContaining('private mode'),
    });
  });

  it('is off when there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await openHistory()).toMatchObject({ kind: 'off' });
    vi.unstubAllGlobals();
  });

  it('is off when the browser refuses even the name', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB') ?? {};
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get: refuse });
    expect(await openHistory()).toMatchObject({ kind: 'off' });
    Object.defineProperty(globalThis, 'indexedDB', own);
  });

  it('is off rather than waiting for ever for another connection that does not make way', async () => {
    const stubborn = await openDB('benchline', versionOf(MIGRATIONS));
    const result = await openDatabase('benchline', [...MIGRATIONS, next], nothing, 20);
    expect(result).toMatchObject({
      kind: 'off',
      why: 'blocked',
      reason: expect.stringContaining('20 ms'),
    });
    stubborn.close();
  });
});

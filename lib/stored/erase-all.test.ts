import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, reading, freshDb, local, reopen } from '../history/testing/sample';
import { recordPage } from '../history/record';
import { DATABASE } from '../history/schema';
import { eraseAll } from './erase-all';
import { whileKept } from './while-kept';

const world = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  clearAll: vi.fn<() => Promise<boolean>>(),
  clear: vi.fn<(id: string) => Promise<boolean>>(),
  setBadgeText: vi.fn<(badge: object) => Promise<void>>(),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => ({ ...world.stored }),
        set: async (entries: object) => void Object.assign(world.stored, entries),
        remove: async (keys: readonly string[]) => {
          for (const key of keys) delete world.stored[key];
        },
      },
    },
    alarms: { clearAll: world.clearAll },
    notifications: { getAll: async () => ({ one: true }), clear: world.clear },
    action: { setBadgeText: world.setBadgeText },
  },
}));

const ON = { version: 1, on: true, pages: { returns: false } };
const OFF = { version: 1, on: false, pages: {} };
const names = async (): Promise<unknown[]> => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(async () => {
  world.stored = { settings: ON, rules: [1], anything: 2 };
  const db = await freshDb();
  await recordPage(db, page([reading()]), local(14));
});

describe('deleting everything', () => {
  it('leaves nothing but that Benchline is off', async () => {
    expect(await eraseAll()).toEqual({ kind: 'erased' });
    expect(await names()).toEqual([]);
    expect(world.stored).toEqual({ settings: OFF });
    expect(world.clearAll).toHaveBeenCalledOnce();
    expect(world.clear).toHaveBeenCalledExactlyOnceWith('one');
    expect(world.setBadgeText).toHaveBeenCalledExactlyOnceWith({ text: '' });
  });

  it('empties what another page holds open', async () => {
    const stubborn = await openDB(DATABASE);
    expect(await eraseAll(20)).toEqual({ kind: 'erased' });
    expect(await stubborn.count('accounts')).toBe(0);
    stubborn.close();
  });

  it('says that the history goes later where a newer version holds it', async () => {
    await deleteDB(DATABASE);
    const newer = await openDB(DATABASE, 99);
    expect(await eraseAll(20)).toEqual({ kind: 'blocked' });
    expect(world.stored).toEqual({ settings: OFF });
    newer.close();
  });

  it('waits for a page that is being kept, and a page that comes meanwhile finds Benchline off', async () => {
    const begun = Promise.withResolvers<void>();
    const first = whileKept(async () => {
      await begun.promise;
      const db = await reopen();
      await recordPage(db, page([reading({ value: 0.5 })]), local(15));
      db.close();
    });
    const erased = eraseAll();
    const second = whileKept(() => Promise.resolve(world.stored['settings']));
    begun.resolve();
    expect([await erased, await second, await first]).toEqual([{ kind: 'erased' }, OFF, undefined]);
    expect(await names()).toEqual([]);
  });

  it('does not wait for ever', async () => {
    const stuck = Promise.withResolvers<void>();
    const hanging = whileKept(() => stuck.promise);
    expect(await eraseAll(20)).toEqual({ kind: 'erased' });
    stuck.resolve();
    await hanging;
  });

  it('says so when it could not be done', async () => {
    world.clearAll.mockRejectedValueOnce(new Error('no'));
    expect(await eraseAll()).toMatchObject({ kind: 'stopped' });
  });
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { recordPage } from './record';
import { rescueName, rescueText } from './rescue';
import { DATABASE } from './schema';
import { freshDb, local, page, reading } from './testing/sample';

it('saves every record of a database that this version cannot open, and leaves it as it is', async () => {
  const db = await freshDb();
  await recordPage(db, page([reading()]), local(14));
  const accounts = await db.getAll('accounts');
  db.close();
  (await openDB(DATABASE, 99)).close();
  const saved = JSON.parse(await rescueText(local(15))) as {
    databaseVersion: number;
    stores: Record<string, readonly (readonly [unknown, unknown])[]>;
  };
  expect(saved.databaseVersion).toBe(99);
  expect(saved.stores['accounts']).toEqual(accounts.map(account => [account.id, account]));
  expect(saved.stores['blocks']).toHaveLength(1);
  expect(saved.stores).not.toHaveProperty('secrets');
  const after = await openDB(DATABASE);
  expect(after.version).toBe(99);
  after.close();
});

it('makes no database where there is none', async () => {
  globalThis.indexedDB = new IDBFactory();
  await expect(rescueText(local(15))).rejects.toThrow(/abort/i);
  expect(await indexedDB.databases()).toEqual([]);
});

it('names the file by the day', () => {
  expect(rescueName(new Date('2026-11-21T10:00:00Z'))).toBe('benchline-as-it-is-2026-11-21.json');
});

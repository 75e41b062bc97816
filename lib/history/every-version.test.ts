import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../settings';
import { exportEverything } from './export';
import { MIGRATIONS, migrate } from './migrations';
import { openHistory } from './open';
import { recordPage } from './record';
import { DATABASE, type Db } from './schema';
import { readEverything } from './series';
import { HEAD } from './keep-undo';
import { lastImport } from './undo-import';
import { local, page, reading } from './testing/sample';

type Rows = Readonly<Record<string, readonly (readonly [IDBValidKey, unknown])[]>>;

/** What the released code of a version wrote, as it lay on disk (testing/released/README.md). */
const rowsOf = (version: number): Rows =>
  JSON.parse(
    readFileSync(new URL(`testing/released/version-${version}.json`, import.meta.url), 'utf8'),
    (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'Float64Array' in value
        ? Float64Array.from(value.Float64Array as number[])
        : value,
  ) as Rows;

/** Makes the database as version `to` made it, with its rows. */
const storedAs = async (to: number): Promise<string[]> => {
  const steps = MIGRATIONS.filter(step => step.to <= to);
  const db = await openDB(DATABASE, to, {
    upgrade: (made, from, _to, tx) => void migrate(steps, from, made, tx),
  });
  const names = [...db.objectStoreNames];
  const rows = rowsOf(to);
  for (const name of names)
    for (const [key, value] of rows[name] ?? [])
      await (db.transaction(name).store.keyPath === null ? db.put(name, value, key) : db.put(name, value));
  db.close();
  return names;
};

const openedNow = async (): Promise<Db> => {
  const opened = await openHistory();
  if (opened.kind === 'off') throw new Error(opened.reason);
  return opened.db;
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const VALUES = ['0.0012', '0.0015', '0.0031', '0.01', '0.02', 'null'];

/** When the last import was, as its undo says; now where there is none. */
const importedAt = async (db: Db): Promise<string> =>
  ((await db.get('undo', HEAD)) as { readonly at?: string } | undefined)?.at ?? new Date().toISOString();

describe.each(MIGRATIONS.map(({ to }) => to))('a database that version %i stored', version => {
  it('keeps every record, is read without loss, and exports', async () => {
    const names = await storedAs(version);
    const db = await openedNow();
    const written = rowsOf(version);
    const kept = names.filter(name => name !== 'secrets');
    const counts = await Promise.all(kept.map(name => db.count(name as 'accounts')));
    expect(counts).toEqual(kept.map(name => written[name]?.length));
    const { rows, skipped } = await readEverything(db);
    expect(skipped).toBe(0);
    expect(rows.map(({ value }) => String(value)).toSorted()).toEqual(VALUES);
    const { file, damaged } = await exportEverything(db, DEFAULTS, local(30));
    expect(Object.values(damaged).every(count => count === 0)).toBe(true);
    expect(file.readings).toHaveLength(VALUES.length);
    expect(file.cases).toHaveLength(version >= 2 ? 1 : 0);
    expect(file.actions).toHaveLength(version >= 3 ? 1 : 0);
    expect(file.evidence ?? []).toHaveLength(version >= 4 ? 1 : 0);
    const undo = await lastImport(db, new Date(await importedAt(db)));
    expect(undo !== null).toBe(version >= 5);
    db.close();
  });

  it('goes on being written', async () => {
    await storedAs(version);
    const db = await openedNow();
    const recorded = await recordPage(db, page([reading({ value: 0.002 })]), local(30), '9.9.9');
    expect(recorded.kind).toBe('kept');
    expect((await readEverything(db)).rows).toHaveLength(VALUES.length + 1);
    db.close();
  });
});

import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../settings';
import { exportAll } from './export';
import { MIGRATIONS, migrate } from './migrations';
import { openHistory } from './open';
import { recordPage } from './record';
import { DATABASE, type Db } from './schema';
import { readEverything } from './series';
import { local, page, reading } from './testing/sample';

/**
 * What 0.1.0 wrote, as it lay on disk: two days of a page, a report, an inbox, a step, an import. Never made anew by the code
 * of today, as that would only show that it understands itself. A later version adds its own file.
 */
const ROWS = JSON.parse(
  readFileSync(new URL('testing/stored-rows.json', import.meta.url), 'utf8'),
  (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'float64' in value
      ? Float64Array.from(value.float64 as number[])
      : value,
) as Readonly<Record<string, readonly (readonly [IDBValidKey, unknown])[]>>;

/** Makes the database as version `to` made it, with the rows of the stores that it had. */
const storedAs = async (to: number): Promise<string[]> => {
  const steps = MIGRATIONS.filter(step => step.to <= to);
  const db = await openDB(DATABASE, to, {
    upgrade: (made, from, _to, tx) => void migrate(steps, from, made, tx),
  });
  const names = [...db.objectStoreNames];
  for (const name of names)
    for (const [key, value] of ROWS[name] ?? [])
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

describe.each(MIGRATIONS.map(({ to }) => to))('a database that version %i stored', version => {
  it('keeps every record, is read without loss, and exports', async () => {
    const names = await storedAs(version);
    const db = await openedNow();
    const kept = names.filter(name => name !== 'secrets');
    const counts = await Promise.all(kept.map(name => db.count(name as 'accounts')));
    expect(counts).toEqual(kept.map(name => ROWS[name]?.length));
    const { rows, skipped } = await readEverything(db);
    expect(skipped).toBe(0);
    const values = rows.map(({ value }) => String(value)).join(' ');
    expect(values.match(/0\.0012|0\.0015|null/g)).toHaveLength(5);
    expect(values).toContain('0.0015');
    const file = await exportAll(db, DEFAULTS, local(30));
    expect(JSON.stringify(file)).toContain('"Acme Home"');
    db.close();
  });

  it('goes on being written', async () => {
    await storedAs(version);
    const db = await openedNow();
    const recorded = await recordPage(db, page([reading({ value: 0.002 })]), local(30), '9.9.9');
    expect(recorded.kind).toBe('kept');
    expect((await readEverything(db)).rows).toHaveLength(6);
    db.close();
  });
});

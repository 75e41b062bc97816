import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../settings';
import { exportAll } from '../history/export';
import { importChecked, importFile } from '../history/import';
import { UNWATCHED, type Pace } from '../history/pace';
import { previewImport } from '../history/preview-import';
import type { Db } from '../history/schema';
import { freshDb } from '../history/testing/sample';
import { undoImport } from '../history/undo-import';
import { CONVENTIONS } from './convention';
import { csvFile, TABLES, type TableName } from './csv-file';
import { ownTableIn, readOwn } from './read-own';
import { sampleTables } from './testing/sample-tables';

const AT = new Date('2026-11-21T10:00:00.000Z');
const exported = (db: Db) => exportAll(db, DEFAULTS, AT);

const read = async (db: Db, text: string, pace: Pace = UNWATCHED) => {
  const kind = ownTableIn(text);
  if (!kind) throw new Error('it is no table of ours');
  return readOwn(text, kind, { known: new Set(await db.getAllKeys('accounts')), at: AT, pace });
};
const fileOf = async (db: Db, text: string) => {
  const { checked } = await read(db, text);
  if (checked.kind !== 'file') throw new Error(JSON.stringify(checked));
  return checked.file;
};
const take = async (db: Db, text: string) =>
  importChecked(db, await fileOf(db, text), { name: 'x.csv', at: AT, pace: UNWATCHED });

/** A history with everything of the sample. */
const filled = async (): Promise<Db> => {
  const db = await freshDb();
  await importFile(db, JSON.stringify(sampleTables));
  return db;
};
const sorted = (entries: readonly unknown[]): readonly string[] =>
  entries.map(entry => JSON.stringify(entry)).toSorted();

describe('the tables of a history', () => {
  it.each(CONVENTIONS)('make an empty history the same: %s', async convention => {
    const whole = await exported(await filled());
    const other = await freshDb();
    for (const name of TABLES) await take(other, csvFile(whole, name, convention).text);
    const back = await exported(other);
    expect(sorted(back.accounts)).toEqual(sorted(whole.accounts));
    expect(sorted(back.readings)).toEqual(sorted(whole.readings));
    expect(back.cases).toEqual(whole.cases);
    expect(back.actions).toEqual(whole.actions);
  });

  it.each<TableName>([...TABLES])('change nothing where they come from: %s', async name => {
    const db = await filled();
    const { text } = csvFile(await exported(db), name, 'comma-semicolon');
    const found = await previewImport(db, await fileOf(db, text), UNWATCHED);
    if (found.kind !== 'preview') throw new Error(found.kind);
    for (const { added, updated } of [found.readings, found.cases, found.actions])
      expect([added, updated]).toEqual([0, 0]);
    expect(found.accounts).toBe(0);
  });

  it('can be undone like any other import', async () => {
    const db = await freshDb();
    await take(db, csvFile(sampleTables, 'readings', 'point-comma').text);
    expect((await exported(db)).readings).toHaveLength(sampleTables.readings.length);
    expect((await undoImport(db, AT)).kind).toBe('undone');
    expect((await exported(db)).readings).toEqual([]);
  });

  it('are read bit by bit, and no more where it was stopped', async () => {
    const db = await freshDb();
    const [head = '', ...rows] = csvFile(sampleTables, 'readings', 'point-comma').text.split(/\r\n(?!")/);
    const row = rows.join('\r\n').trimEnd();
    const long = `${head}\r\n${Array.from({ length: 300 }, () => row).join('\r\n')}\r\n`;
    const stop = new AbortController();
    stop.abort();
    const pace = { signal: stop.signal, tell: () => {} };
    expect((await read(db, long, pace)).checked).toEqual({ kind: 'cancelled' });
    expect((await fileOf(db, long)).readings).toHaveLength(1200);
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkFile } from './import-check';
import { importChecked, importFile } from './import';
import { UNWATCHED, type Pace } from './pace';
import { previewImport } from './preview-import';
import type { Db } from './schema';
import { exportFile, fileReading } from './testing/file-sample';
import { freshDb } from './testing/sample';

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const later = fileReading({
  value: 0.002,
  counts: null,
  firstSeen: '2026-07-15T10:00:00.000Z',
  lastSeen: '2026-07-15T10:00:00.000Z',
});
const stopped: Pace = { ...UNWATCHED, signal: AbortSignal.abort() };
const checked = async (file: unknown) => {
  const result = await checkFile(JSON.stringify(file), new Set(), UNWATCHED);
  if (result.kind !== 'file') throw new Error(result.kind);
  return result.file;
};

describe('the preview of an import', () => {
  it('tells what the import would do, and does not do it', async () => {
    await importFile(db, JSON.stringify(exportFile()));
    const found = await previewImport(db, await checked(exportFile([fileReading(), later])), UNWATCHED);
    const readings = { added: 1, updated: 0, unchanged: 1 };
    expect(found).toMatchObject({ kind: 'preview', accounts: 0, readings });
    expect(await db.count('blocks')).toBe(1);
    expect(await importFile(db, JSON.stringify(exportFile([fileReading(), later])))).toMatchObject(readings);
  });

  it('counts new accounts', async () => {
    expect(await previewImport(db, await checked(exportFile()), UNWATCHED)).toMatchObject({ accounts: 1 });
    expect(await db.count('accounts')).toBe(0);
  });

  it('is cancelled, and so is the import, and nothing is changed', async () => {
    const file = await checked(exportFile());
    expect(await previewImport(db, file, stopped)).toEqual({ kind: 'cancelled' });
    const told = { name: 'a.json', at: new Date(), pace: stopped };
    expect(await importChecked(db, file, told)).toEqual({ kind: 'cancelled' });
    expect(await checkFile(JSON.stringify(exportFile()), new Set(), stopped)).toEqual({ kind: 'cancelled' });
    expect(await db.count('accounts')).toBe(0);
  });
});

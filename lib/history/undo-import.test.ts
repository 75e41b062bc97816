import 'fake-indexeddb/auto';
import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../settings';
import { accountId } from './account-id';
import { exportAll } from './export';
import { importFile } from './import';
import { mergeAccounts } from './merge-accounts';
import { recordPage } from './record';
import type { Db } from './schema';
import { readSeries } from './series';
import { exportFile, fileReading } from './testing/file-sample';
import { ACME, freshDb, local, ODR, page, reading } from './testing/sample';
import { NOTHING_ELSEWHERE } from './undo-entry';
import { forgetOldUndo, lastImport, undoImport } from './undo-import';

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const NOW = new Date();
const STORES = ['accounts', 'series', 'blocks', 'cases', 'inboxes'] as const;
/** Everything that lies on disk, but for the undo itself. */
const onDisk = () =>
  Promise.all(STORES.map(async store => [await db.getAllKeys(store), await db.getAll(store)]));
const take = (file: unknown) => importFile(db, JSON.stringify(file));
const values = async () => (await readSeries(db, await accountId(ACME), ODR)).rows.map(({ value }) => value);

const HALL = { store: 'Acme Hall', country: 'Germany', host: 'sellercentral.amazon.de' };
const both = {
  accounts: [{ id: 'a', store: ACME.store, country: ACME.country, host: ACME.host, merged: [HALL] }],
};

const hours = integer({ min: 0, max: 60 });
const entry = record({
  hours,
  value: constantFrom(0.001, 0.002, null),
  window: constantFrom('P60D' as const, 'P30D' as const),
  source: constantFrom('page' as const, 'report' as const),
});
const fileOf = (
  entries: readonly { hours: number; value: number | null; window: string; source: string }[],
) =>
  exportFile(
    entries.map(({ hours, ...changes }) => {
      const seen = new Date(Date.UTC(2026, 6, 14) + hours * 3_600_000).toISOString();
      return fileReading({ ...changes, counts: null, firstSeen: seen, lastSeen: seen });
    }),
  );

describe('the undo of an import', () => {
  it('brings back exactly what was there, whatever file came', async () => {
    await assert(
      asyncProperty(array(entry, { maxLength: 6 }), array(entry, { maxLength: 6 }), async (own, other) => {
        db = await freshDb();
        await take(fileOf(own));
        const before = await onDisk();
        await db.clear('undo');
        const { kind } = await take(fileOf(other));
        expect(kind).toBe('imported');
        await undoImport(db, NOW);
        expect(await onDisk()).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it('takes apart again what the file merged', async () => {
    await recordPage(db, page([reading()]), local(14));
    await recordPage(db, page([reading({ value: 0.5 })], { ...HALL, assumed: false }), local(15));
    const before = await onDisk();
    await take(exportFile([fileReading()], both));
    expect(await values()).toContain(0.5);
    expect(await undoImport(db, NOW)).toMatchObject({ kind: 'undone', kept: 0 });
    expect(await onDisk()).toEqual(before);
  });

  it('leaves what was recorded since', async () => {
    await take(
      exportFile([
        fileReading({ firstSeen: '2026-07-10T10:00:00.000Z', lastSeen: '2026-07-10T10:00:00.000Z' }),
      ]),
    );
    await recordPage(db, page([reading({ value: 0.7, label: 'ODR' })]), local(20));
    await undoImport(db, NOW);
    expect(await values()).toEqual([0.7]);
    const { accounts, readings } = await exportAll(db, DEFAULTS, NOW);
    expect([accounts.length, readings[0]?.label]).toEqual([1, 'ODR']);
  });

  it('leaves a row that was seen again since', async () => {
    const seen = local(20, 8).toISOString();
    await take(exportFile([fileReading({ firstSeen: seen, lastSeen: seen })]));
    await recordPage(db, page([reading()]), local(20, 9));
    await undoImport(db, NOW);
    expect(await values()).toEqual([reading().value]);
  });

  it('is refused where the accounts were merged since, and changes nothing then', async () => {
    const other = { ...HALL, assumed: false };
    await recordPage(db, page([reading({ value: 0.5 })], other), local(15));
    await take(exportFile());
    await mergeAccounts(db, await accountId(ACME), await accountId(other));
    const before = await onDisk();
    expect(await undoImport(db, NOW)).toEqual({ kind: 'not-undone', reason: 'changed' });
    expect(await onDisk()).toEqual(before);
  });

  it('is there once, for the last import, for two weeks', async () => {
    expect(await undoImport(db, NOW)).toEqual({ kind: 'not-undone', reason: 'nothing' });
    await take(exportFile());
    expect(await lastImport(db, NOW)).not.toBeNull();
    const later = new Date(NOW.getTime() + 15 * 86_400_000);
    expect(await lastImport(db, later)).toBeNull();
    await forgetOldUndo(db, NOW);
    expect(await undoImport(db, NOW)).toMatchObject({ kind: 'undone' });
    expect(await lastImport(db, NOW)).toBeNull();
    await take(exportFile());
    await forgetOldUndo(db, later);
    expect(await db.count('undo')).toBe(0);
  });

  it.each([
    null,
    {},
    { entries: 1, added: {} },
    { at: { toString: 'no' }, file: 'a.json', entries: 1, added: NOTHING_ELSEWHERE },
    { at: NOW.toISOString(), file: 'a.json', entries: 1, added: { ...NOTHING_ELSEWHERE, tips: { own: [] } } },
  ])('is none where its head is damaged: %j', async head => {
    await db.put('undo', head as never, 'head');
    expect(await lastImport(db, NOW)).toBeNull();
    expect(await undoImport(db, NOW)).toEqual({ kind: 'not-undone', reason: 'nothing' });
    await forgetOldUndo(db, NOW);
    expect(await db.count('undo')).toBe(0);
  });

  it('is not there for a file that changed nothing', async () => {
    await take(exportFile());
    await take(exportFile());
    expect(await lastImport(db, NOW)).toBeNull();
  });
});

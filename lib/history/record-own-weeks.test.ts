import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { keptCase } from '../messages/testing/kept';
import { OWN_SERIES } from '../messages/own-weeks';
import { recordAllOwnWeeks, recordOwnWeeks } from './record-own-weeks';
import type { Db } from './schema';
import { readSeries } from './series';
import { freshDb } from './testing/sample';

// Tuesdays, so that the weeks are the same on every machine.
const TUESDAY = '2026-11-10T12:00:00.000Z';
const NOW = new Date('2026-11-17T12:00:00Z');
const TOMORROW = new Date('2026-11-18T12:00:00Z');

const keep = async (db: Db, count: number, took: number): Promise<void> => {
  for (let index = 0; index < count; index += 1)
    await db.put('cases', keptCase('store', `${took}-${index}`, TUESDAY, took));
};
const values = async (db: Db) =>
  (await readSeries(db, 'store', OWN_SERIES, { kind: 'report' })).rows.map(({ value, counts, period }) => [
    value,
    counts?.whole,
    period?.start,
  ]);

describe('recordOwnWeeks', () => {
  it('keeps a week that is over, once', async () => {
    const db = await freshDb();
    await keep(db, 6, 90);
    await recordOwnWeeks(db, 'store', NOW);
    await recordOwnWeeks(db, 'store', TOMORROW);
    expect(await values(db)).toEqual([[90, 6, '2026-11-09']]);
  });

  it('puts later knowledge in the place of earlier, the next day', async () => {
    const db = await freshDb();
    await keep(db, 5, 90);
    await recordOwnWeeks(db, 'store', NOW);
    await keep(db, 8, 60);
    await recordOwnWeeks(db, 'store', NOW);
    expect(await values(db)).toEqual([[90, 5, '2026-11-09']]);
    await recordOwnWeeks(db, 'store', TOMORROW);
    expect(await values(db)).toEqual([[60, 13, '2026-11-09']]);
  });

  it('keeps nothing of another account, nor of too few', async () => {
    const db = await freshDb();
    await keep(db, 4, 90);
    await recordOwnWeeks(db, 'store', NOW);
    await recordOwnWeeks(db, 'other', NOW);
    expect(await db.count('series')).toBe(0);
  });

  it('leaves a week alone of which it sees a part only', async () => {
    const db = await freshDb();
    await keep(db, 9, 90);
    await recordOwnWeeks(db, 'store', new Date('2027-01-14T12:00:00Z'));
    expect(await values(db)).toEqual([]);
  });

  it('goes through every account whose inbox was read', async () => {
    const db = await freshDb();
    await keep(db, 6, 90);
    const read = { account: 'store', place: 'p', filter: 'all', full: null, kinds: [], at: TUESDAY };
    await db.put('inboxes', { ...read, rows: 6, needed: null, unresolved: null, unseen: 0 });
    await recordAllOwnWeeks(db, NOW);
    expect(await values(db)).toHaveLength(1);
  });

  it('outlives its cases', async () => {
    const db = await freshDb();
    await keep(db, 6, 90);
    await recordOwnWeeks(db, 'store', NOW);
    await db.clear('cases');
    await recordOwnWeeks(db, 'store', TOMORROW);
    expect(await values(db)).toEqual([[90, 6, '2026-11-09']]);
  });
});

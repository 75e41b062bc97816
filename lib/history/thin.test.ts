import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordPage } from './record';
import type { Db } from './schema';
import { readEverything } from './series';
import { freshDb, page, reading } from './testing/sample';
import { thin, thinnedBefore } from './thin';

const NOW = new Date('2026-11-21T12:00:00Z');
const day = (text: string): Date => new Date(`${text}T12:00:00Z`);

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const see = (text: string, changes = {}) => recordPage(db, page([reading(changes)]), day(text), '1');
const days = async () =>
  (await readEverything(db)).rows.map(({ firstSeen }) => firstSeen.slice(0, 10)).toSorted();

describe('thinning', () => {
  it('begins at the Monday of the week two years ago, on a leap day too', () => {
    expect(new Date(thinnedBefore(NOW)).toISOString()).toBe('2024-11-18T00:00:00.000Z');
    expect(new Date(thinnedBefore(day('2028-02-29'))).toISOString()).toBe('2026-02-23T00:00:00.000Z');
  });

  it('keeps the last reading of each old week, all younger ones, and the evidence', async () => {
    // Monday to Sunday, the next Monday, and a week across the border of two blocks.
    for (const text of ['2023-05-01', '2023-05-03', '2023-05-07', '2023-05-08', '2024-11-17', '2024-11-18'])
      await see(text);
    await see('2026-11-02');
    await see('2026-11-03');
    const log = await db.count('evidence');
    expect(await thin(db, NOW, 'count')).toEqual({ kind: 'thinned', gone: 2, all: 5 });
    expect(await days()).toHaveLength(8);
    expect(await thin(db, NOW, 'write')).toEqual({ kind: 'thinned', gone: 2, all: 5 });
    expect(await days()).toEqual([
      '2023-05-07',
      '2023-05-08',
      '2024-11-17',
      '2024-11-18',
      '2026-11-02',
      '2026-11-03',
    ]);
    expect(await db.count('evidence')).toBe(log);
    expect(await thin(db, NOW, 'write')).toEqual({ kind: 'thinned', gone: 0, all: 3 });
  });

  it('thins a whole year of days to its weeks, over every block', async () => {
    for (let at = day('2022-01-03').getTime(); at < day('2022-03-28').getTime(); at += 86_400_000)
      await recordPage(db, page([reading()]), new Date(at), '1');
    expect(await thin(db, NOW, 'write')).toEqual({ kind: 'thinned', gone: 72, all: 84 });
    expect((await days())[0]).toBe('2022-01-09');
    expect(await days()).toHaveLength(12);
  });

  it('leaves Amazon’s reports and what is damaged', async () => {
    const period = { start: '2022-06-01', end: '2022-06-30' };
    await see('2022-07-05', { source: 'report', window: 'P1M', period });
    await see('2022-07-05');
    const [key] = (await db.getAllKeys('blocks')).slice(-1);
    if (!key) throw new Error('nothing was kept');
    const before = await db.getAll('blocks');
    await db.put('blocks', [...(before.at(-1) ?? []), 'damaged'] as never, key);
    expect(await thin(db, NOW, 'write')).toMatchObject({ gone: 0 });
    expect(JSON.stringify(await db.getAll('blocks'))).toContain('damaged');
    expect((await readEverything(db)).rows).toHaveLength(2);
  });
});

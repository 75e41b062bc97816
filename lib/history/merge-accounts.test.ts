import 'fake-indexeddb/auto';
import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../settings';
import type { PageAccount } from '../reading';
import { accountId } from './account-id';
import { listAccounts } from './accounts';
import { exportAll } from './export';
import { importFile } from './import';
import { mergeAccounts } from './merge-accounts';
import { recordPage } from './record';
import { renameAccount } from './rename-account';
import type { Db, Facet } from './schema';
import { listSeries, readEverything, readSeries } from './series';
import { ACME, freshDb, local, ODR, page, reading } from './testing/sample';

const named = (store: string): PageAccount => ({ ...ACME, store });
const [A, B, C] = [named('Acme'), named('Acme Home Ltd'), named('Fjord')];
const [a, b, c] = [await accountId(A), await accountId(B), await accountId(C)];

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const see = (account: PageAccount, value: number | null, at: Date) =>
  recordPage(db, page([reading({ value })], account), at);
const exported = () => exportAll(db, DEFAULTS, local(30));
const valuesOf = async (account: string) =>
  (await readSeries(db, account, ODR)).rows.map(({ value }) => value);
const stores = async () => (await listAccounts(db)).rows.map(({ store }) => store);

const month = (value: number) =>
  reading({ source: 'report', window: 'P1M', value, period: { start: '2026-06-01', end: '2026-06-30' } });

/** What the history says of which day. */
const seen = async () => {
  const { rows } = await readEverything(db);
  return new Set(rows.map(({ value, firstSeen }) => `${value} on ${new Date(firstSeen).toDateString()}`));
};

const fill = async (): Promise<void> => {
  await see(A, 0.1, local(10));
  await see(B, 0.2, local(11));
  await renameAccount(db, b, '  Main store ');
  await mergeAccounts(db, a, b);
};

describe('mergeAccounts', () => {
  it('moves every series, and says of each reading whose it is now', async () => {
    await see(A, 0.1, local(10));
    await recordPage(db, page([reading({ scope: 'all', value: 0.3 })], A), local(11));
    await see(B, 0.2, local(12));
    expect(await mergeAccounts(db, a, b)).toEqual({ kind: 'merged' });
    expect(await valuesOf(b)).toEqual([0.1, 0.2]);
    const { readings, accounts } = await exported();
    expect(readings.map(({ account }) => account)).toEqual([b, b, b]);
    expect(accounts.map(({ id }) => id)).toEqual([b]);
  });

  it('keeps what a page shows of the merged account under the other, from then on', async () => {
    await see(A, 0.1, local(10));
    await see(B, 0.2, local(11));
    await mergeAccounts(db, a, b);
    await see(A, 0.3, local(12));
    expect(await valuesOf(b)).toEqual([0.1, 0.2, 0.3]);
    expect(await valuesOf(a)).toEqual([0.1, 0.2, 0.3]);
    expect(await stores()).toEqual([B.store]);
  });

  it('follows: what was merged into the first goes to the second too', async () => {
    await see(C, 0.1, local(10));
    await see(A, 0.2, local(11));
    await see(B, 0.3, local(12));
    await mergeAccounts(db, c, a);
    await mergeAccounts(db, a, b);
    await see(C, 0.4, local(13));
    expect(await valuesOf(b)).toEqual([0.1, 0.2, 0.3, 0.4]);
    expect(await stores()).toEqual([B.store]);
  });

  it('makes one row of an equal reading of one day, and keeps two that differ', async () => {
    await see(A, 0.1, local(10, 9));
    await see(B, 0.1, local(10, 11));
    await see(A, 0.2, local(11, 9));
    await see(B, 0.3, local(11, 9));
    await mergeAccounts(db, a, b);
    const { rows } = await readSeries(db, b, ODR);
    expect(new Set(rows.map(({ value }) => value))).toEqual(new Set([0.1, 0.2, 0.3]));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      firstSeen: local(10, 9).toISOString(),
      lastSeen: local(10, 11).toISOString(),
    });
  });

  it('keeps of two rows of a report the newer one', async () => {
    await recordPage(db, page([month(0.1)], B), local(10));
    await recordPage(db, page([month(0.2)], A), local(11));
    await mergeAccounts(db, a, b);
    const { readings } = await exported();
    expect(readings.map(({ value, account }) => [value, account])).toEqual([[0.2, b]]);
  });

  it('leaves damaged rows where they are, and counts them', async () => {
    await see(A, 0.1, local(10));
    await see(B, 0.2, local(11));
    const [key = [1, 0]] = await db.getAllKeys('blocks');
    await db.put('blocks', ['torn', ...((await db.get('blocks', key)) ?? [])] as never, key);
    await mergeAccounts(db, a, b);
    expect(await valuesOf(b)).toEqual([0.1, 0.2]);
    expect((await readEverything(db)).skipped).toBe(1);
    expect((await listSeries(db, local(12))).rows).toHaveLength(1);
  });

  it('does not give a damaged facet’s rows the other account’s meaning', async () => {
    await see(A, 0.1, local(10));
    await see(B, 0.2, local(11));
    const series = await db.get('series', 1);
    if (!series) throw new Error('there is no series');
    await db.put('series', { ...series, facets: ['torn' as unknown as Facet] });
    await mergeAccounts(db, a, b);
    expect(await valuesOf(b)).toEqual([0.2]);
    expect((await readEverything(db)).skipped).toBe(1);
  });

  it('refuses one account, none, one that was merged, and a whole store with a marketplace', async () => {
    await see(A, 0.1, local(10));
    await see(B, 0.2, local(11));
    const cases = reading({ metric: 'cases-resolved', scope: 'all', window: 'P30D', value: 2, counts: null });
    await recordPage(db, page([cases], C), local(12));
    const wholeStore = await accountId({ ...C, country: '' });
    expect(await mergeAccounts(db, a, a)).toMatchObject({ reason: 'same' });
    expect(await mergeAccounts(db, a, 'none')).toMatchObject({ reason: 'unknown' });
    expect(await mergeAccounts(db, wholeStore, b)).toMatchObject({ reason: 'unlike' });
    await mergeAccounts(db, a, b);
    expect(await mergeAccounts(db, b, a)).toMatchObject({ reason: 'unknown' });
    expect(await valuesOf(b)).toEqual([0.1, 0.2]);
  });

  it('loses no reading of either account, and does nothing a second time', async () => {
    const visits = array(
      record({
        account: constantFrom(A, B),
        value: constantFrom(null, 0.1, 0.2, 0.3),
        day: integer({ min: 1, max: 28 }),
        hour: constantFrom(9, 10),
      }),
      { minLength: 2, maxLength: 16 },
    );
    await assert(
      asyncProperty(visits, async all => {
        db = await freshDb();
        await see(A, 0.9, local(1, 1));
        await see(B, 0.9, local(1, 1));
        for (const { account, value, day, hour } of all) await see(account, value, local(day, hour));
        const before = await seen();
        await mergeAccounts(db, a, b);
        expect(await seen()).toEqual(before);
        const once = await exported();
        expect(once.accounts).toHaveLength(1);
        await mergeAccounts(db, a, b);
        expect(await exported()).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });
});

describe('names and merges in the export', () => {
  it('come back on another machine, and a second time change nothing', async () => {
    await fill();
    const before = await exported();
    expect(before.accounts).toEqual([
      {
        id: b,
        store: B.store,
        country: B.country,
        host: B.host,
        name: 'Main store',
        merged: [{ store: A.store, country: A.country, host: A.host }],
      },
    ]);
    db = await freshDb();
    await importFile(db, JSON.stringify(before));
    expect(await exported()).toEqual(before);
    expect(await importFile(db, JSON.stringify(before))).toMatchObject({ added: 0, updated: 0 });
    await see(A, 0.3, local(12));
    expect(await valuesOf(b)).toEqual([0.1, 0.2, 0.3]);
  });

  it('are followed on a machine that kept the accounts apart', async () => {
    await fill();
    const file = JSON.stringify(await exported());
    db = await freshDb();
    await see(A, 0.4, local(13));
    await importFile(db, file);
    expect(await valuesOf(b)).toEqual([0.1, 0.2, 0.4]);
    expect(await stores()).toEqual([B.store]);
  });

  it('give way to what the seller did here: the other way round, and another name', async () => {
    await fill();
    const file = JSON.stringify(await exported());
    db = await freshDb();
    await see(A, 0.4, local(13));
    await see(B, 0.5, local(14));
    await renameAccount(db, a, 'Mine');
    await mergeAccounts(db, b, a);
    await importFile(db, file);
    expect(await valuesOf(a)).toEqual([0.1, 0.2, 0.4, 0.5]);
    expect((await listAccounts(db)).rows).toMatchObject([{ id: a, name: 'Mine' }]);
  });
});

describe('renameAccount', () => {
  it('outlives what a page shows of the account, and an empty name takes it back', async () => {
    await see(A, 0.1, local(10));
    expect(await renameAccount(db, a, 'Main store')).toEqual({ kind: 'renamed' });
    await see(A, 0.2, local(11));
    expect((await listAccounts(db)).rows).toMatchObject([{ id: a, name: 'Main store', store: A.store }]);
    await renameAccount(db, a, '   ');
    expect((await listAccounts(db)).rows[0]).not.toHaveProperty('name');
  });

  it('cuts a name that is too long, and refuses an account that is not there', async () => {
    await see(A, 0.1, local(10));
    await renameAccount(db, a, 'x'.repeat(200));
    expect((await listAccounts(db)).rows[0]?.name).toHaveLength(60);
    expect(await renameAccount(db, 'none', 'x')).toEqual({ kind: 'not-renamed', reason: 'unknown' });
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PageAccount } from '../reading';
import { listAccounts } from './accounts';
import { recordPage } from './record';
import type { Db } from './schema';
import { listSeries } from './series';
import { ACME, freshDb, local, page, reading } from './testing/sample';

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const cases = (value: number) =>
  reading({ metric: 'cases-resolved', scope: 'all', window: 'P30D', value, counts: null, target: null });
const CANADA: PageAccount = { ...ACME, country: 'Canada', host: 'sellercentral.amazon.ca' };
const countries = async () => (await listAccounts(db)).rows.map(({ country }) => country);

describe('counts over all marketplaces', () => {
  it('are one series of the store, in whichever marketplace and language they are seen', async () => {
    await recordPage(db, page([cases(2)], ACME), local(10, 9));
    await recordPage(db, page([cases(2)], CANADA), local(10, 10));
    await recordPage(db, page([cases(3)], { ...ACME, country: 'Vereinigte Staaten' }), local(10, 11));
    const { rows } = await listSeries(db, local(11));
    expect(rows.map(series => series.rows.map(({ value }) => value))).toEqual([[2, 3]]);
    expect(await countries()).toEqual(['']);
  });

  it('stand beside the marketplace’s own on one page', async () => {
    await recordPage(db, page([cases(2), reading()], ACME), local(10));
    expect(await countries()).toEqual(['', 'United States']);
    const { rows } = await listSeries(db, local(11));
    expect(new Set(rows.map(({ account }) => account)).size).toBe(2);
  });

  it('are another store’s in another group of hosts', async () => {
    await recordPage(db, page([cases(2)], ACME), local(10));
    await recordPage(db, page([cases(9)], { ...ACME, host: 'sellercentral.amazon.de' }), local(10));
    expect(await countries()).toEqual(['', '']);
  });

  it('stay with an assumed account, of which no store is known', async () => {
    await recordPage(db, page([cases(2), reading()], { ...ACME, assumed: true }), local(10));
    const { rows } = await listAccounts(db);
    expect(rows).toMatchObject([{ assumed: true, store: '' }]);
    expect((await listSeries(db, local(11))).rows).toHaveLength(2);
  });
});

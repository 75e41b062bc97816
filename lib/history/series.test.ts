import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { accountId } from './account-id';
import { recordPage } from './record';
import type { Row } from './row';
import type { Db, Facet, SeriesRow } from './schema';
import { listAccounts } from './accounts';
import { listSeries, readSeries, readSeriesOfPage } from './series';
import { ACME, freshDb, local, ODR, page, reading } from './testing/sample';

let db: Db;
let account: string;
beforeEach(async () => {
  db = await freshDb();
  account = await accountId(ACME);
  for (const day of [10, 11, 12])
    await recordPage(db, page([reading({ value: day / 1000 }), reading({ scope: 'all' })]), local(day));
});

const month = (start: string, end: string) =>
  reading({ window: 'P1M', source: 'report', period: { start, end } });

const values = (rows: readonly { value: number | null }[]): (number | null)[] =>
  rows.map(({ value }) => value);
/** Puts a bad entry among the rows of the first series. */
const corrupt = async (entry: unknown): Promise<void> => {
  const [key = [1, 0]] = await db.getAllKeys('blocks', IDBKeyRange.bound([1], [1, []]));
  const rows = (await db.get('blocks', key)) ?? [];
  await db.put('blocks', [entry as Row, ...rows], key);
};

describe('readSeries', () => {
  it('reads ascending, from since to until, both included', async () => {
    expect(values((await readSeries(db, account, ODR)).rows)).toEqual([0.01, 0.011, 0.012]);
    expect(values((await readSeries(db, account, ODR, { since: local(11) })).rows)).toEqual([0.011, 0.012]);
    expect(values((await readSeries(db, account, ODR, { until: local(11) })).rows)).toEqual([0.01, 0.011]);
  });

  it('gives nothing for a series that does not exist', async () => {
    expect(await readSeries(db, account, { ...ODR, window: 'P7D' })).toMatchObject({ rows: [], skipped: 0 });
  });

  it('bounds a report by the first day of its periods', async () => {
    const months = [month('2026-05-01', '2026-05-31'), month('2026-06-01', '2026-06-30')];
    await recordPage(db, page(months), local(14));
    const key = { ...ODR, window: 'P1M' } as const;
    const read = async (range: object) =>
      (await readSeries(db, account, key, { kind: 'report', ...range })).rows;
    expect(await read({ since: new Date('2026-06-01T00:00:00Z') })).toMatchObject([months[1]]);
    expect(await read({ until: new Date('2026-05-01T00:00:00Z') })).toMatchObject([months[0]]);
  });

  it.each<[string, unknown]>([
    ['no array', { v: 1 }],
    ['null', null],
    ['too short', [1, 2]],
    ['a text for a value', [1, 0, '0.1', 0, null, null, null, null, null, null]],
    ['a value that is not finite', [1, 0, Number.NaN, 0, null, null, null, null, null, null]],
    ['a facet that is not there', [1, 0, 0.1, 99, null, null, null, null, null, null]],
    ['a time beyond the calendar', [9e15, 0, 0.1, 0, null, null, null, null, null, null]],
    ['a day beyond the calendar', [1, 0, 0.1, 0, null, null, null, null, 1e9, 1e9]],
    ['seen before it was first seen', [1, -5, 0.1, 0, null, null, null, null, null, null]],
  ])('skips and counts a row that is %s', async (_name, row) => {
    await corrupt(row);
    const read = await readSeries(db, account, ODR);
    expect(read.skipped).toBe(1);
    expect(values(read.rows)).toEqual([0.01, 0.011, 0.012]);
    expect(await recordPage(db, page([reading()]), local(20))).toMatchObject({ kind: 'kept', added: 1 });
  });

  it.each<[string, unknown]>([
    ['no object', 'Order Defect Rate'],
    ['null', null],
    ['without a label', { page: '/', source: 'page', target: null }],
    ['without a page', { label: 'a', source: 'page', target: null }],
    ['of an unknown source', { label: 'a', page: '/', source: 'guess', target: null }],
    ['without a target', { label: 'a', page: '/', source: 'page' }],
    ['with a target without a bound', { label: 'a', page: '/', source: 'page', target: { value: 0.01 } }],
    [
      'with a target of text',
      { label: 'a', page: '/', source: 'page', target: { bound: 'under', value: '1' } },
    ],
    ['with a target of no number', { label: 'a', page: '/', source: 'page', target: 0.01 }],
  ])('skips and counts the rows whose facet is %s, and goes on with a sound one', async (_name, facet) => {
    const series = await db.get('series', 1);
    if (!series) throw new Error('the first series is not there');
    await db.put('series', { ...series, facets: [facet as Facet] });
    expect(await readSeries(db, account, ODR)).toMatchObject({ rows: [], skipped: 3 });
    expect(await recordPage(db, page([reading()]), local(20))).toMatchObject({ kind: 'kept', added: 1 });
    expect(await readSeries(db, account, ODR)).toMatchObject({ rows: [reading()], skipped: 3 });
    expect((await db.get('series', 1))?.facets[0]).toEqual(facet);
  });

  it('counts a broken series, and goes on with a new one', async () => {
    await db.put('series', { ...ODR, account, kind: 'seen', id: 1 } as unknown as SeriesRow);
    expect(await readSeries(db, account, ODR)).toMatchObject({ rows: [], skipped: 1 });
    expect(await recordPage(db, page([reading()]), local(20))).toMatchObject({ kind: 'kept', added: 1 });
    expect(await readSeries(db, account, ODR)).toMatchObject({ rows: [reading()], skipped: 0 });
  });
});

describe('readSeriesOfPage', () => {
  it('answers in the order asked, empty where there is none', async () => {
    const keys = [{ ...ODR, scope: 'all' } as const, { ...ODR, window: 'P7D' } as const, ODR];
    const { rows } = await readSeriesOfPage(db, account, keys, { since: local(12) });
    expect(rows.map(({ key }) => key)).toEqual(keys);
    expect(rows.map(({ rows }) => values(rows))).toEqual([[0.0012], [], [0.012]]);
  });
});

describe('overviews', () => {
  it('lists every series with its newest reading, its number of readings and the last 400 days', async () => {
    const at = new Date(local(11).getTime() + 400 * 86_400_000);
    const { rows, skipped } = await listSeries(db, at);
    expect(skipped).toBe(0);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ account, key: ODR, kind: 'seen', latest: { value: 0.012 } });
    expect(values(rows[0]?.rows ?? [])).toEqual([0.011, 0.012]);
  });

  it('finds the same newest readings when nothing more is asked for', async () => {
    const newest = async (at: Date, depth: 'judged' | 'newest') =>
      (await listSeries(db, at, depth)).rows.map(({ key, latest }) => [key, latest]);
    for (const days of [-3, -1, 0, 20, 200, 1000]) {
      const at = new Date(local(12).getTime() + days * 86_400_000);
      expect(await newest(at, 'newest')).toEqual(await newest(at, 'judged'));
    }
    const [first] = (await listSeries(db, new Date(local(11).getTime() + 32 * 86_400_000), 'newest')).rows;
    expect(values(first?.rows ?? [])).toEqual([0.011, 0.012]);
  });

  it('gives the newest reading of a series that nobody has seen for long', async () => {
    const { rows } = await listSeries(db, new Date(2030, 0, 1));
    expect(rows[0]).toMatchObject({ rows: [], latest: { value: 0.012 } });
  });

  it('does not take a row of a clock that was ahead for the newest, unless there is no other', async () => {
    const { rows } = await listSeries(db, local(11));
    expect(rows[0]).toMatchObject({ latest: { value: 0.011 } });
    expect(values(rows[0]?.rows ?? [])).toEqual([0.01, 0.011]);
    expect((await listSeries(db, local(9))).rows[0]).toMatchObject({ rows: [], latest: { value: 0.012 } });
  });

  it('skips and counts a corrupt account', async () => {
    await db.put('accounts', { id: 'x' } as never);
    expect(await listAccounts(db)).toMatchObject({ rows: [{ id: account }], skipped: 1 });
  });
});

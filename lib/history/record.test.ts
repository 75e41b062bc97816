import 'fake-indexeddb/auto';
import { array, assert, asyncProperty, constantFrom, integer, oneof, record } from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReading, Reading } from '../reading';
import { accountId } from './account-id';
import { recordPage } from './record';
import type { Db } from './schema';
import { listAccounts } from './accounts';
import { readSeries } from './series';
import { ACME, freshDb, local, ODR, page, reading, reopen } from './testing/sample';

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const rows = async (kind: 'seen' | 'report' = 'seen', key = ODR) =>
  (await readSeries(db, await accountId(ACME), key, { kind })).rows;

const day = (row: Reading | undefined): string => new Date(row?.firstSeen ?? '').toDateString();

describe('recordPage', () => {
  it('keeps a reading whole', async () => {
    const at = local(14);
    expect(await recordPage(db, page([reading()]), at)).toMatchObject({ kind: 'kept', added: 1 });
    const instant = at.toISOString();
    expect(await rows()).toEqual([
      {
        ...reading(),
        account: await accountId(ACME),
        page: '/performance/dashboard',
        firstSeen: instant,
        lastSeen: instant,
      },
    ]);
  });

  it('keeps N/A and absent parts as null', async () => {
    const bare = reading({ value: null, counts: null, target: null, period: null });
    await recordPage(db, page([bare]), local(14));
    expect(await rows()).toMatchObject([bare]);
  });

  it('extends lastSeen of an equal reading on the same day, and begins a row on the next', async () => {
    await recordPage(db, page([reading()]), local(14, 9));
    await recordPage(db, page([reading()]), local(14, 23, 59));
    await recordPage(db, page([reading()]), local(15, 0, 1));
    const times = (await rows()).map(({ firstSeen, lastSeen }) => [firstSeen, lastSeen]);
    expect(times).toEqual([
      [local(14, 9).toISOString(), local(14, 23, 59).toISOString()],
      [local(15, 0, 1).toISOString(), local(15, 0, 1).toISOString()],
    ]);
  });

  const changes: [string, Partial<PageReading>][] = [
    ['value', { value: 0.002 }],
    ['value to N/A', { value: null }],
    ['counts', { counts: { part: 5, whole: 4028 } }],
    ['target', { target: { bound: 'under', value: 0.02 } }],
    ['no target', { target: null }],
    ['average', { average: 0.001 }],
    ['top', { top: 0.001 }],
    ['period', { period: { start: '2026-05-17', end: '2026-07-15' } }],
    ['label', { label: 'ODR' }],
    ['source', { source: 'taught' }],
  ];
  it.each(changes)('adds a row on the same day when the %s changes', async (_name, change) => {
    await recordPage(db, page([reading()]), local(14, 9));
    await recordPage(db, page([reading(change)]), local(14, 10));
    expect(await rows()).toMatchObject([reading(), reading(change)]);
  });

  it('adds a row when another page shows it', async () => {
    await recordPage(db, page([reading()]), local(14, 9));
    await recordPage(db, { ...page([reading()]), path: '/performance/detail' }, local(14, 10));
    expect((await rows()).map(row => row.page)).toEqual(['/performance/dashboard', '/performance/detail']);
  });

  it('keeps series, scopes and accounts apart', async () => {
    const fba = reading({ scope: 'amazon-fulfilled', value: 0.5 });
    const other = { ...ACME, store: 'Other' };
    await recordPage(db, page([reading(), fba]), local(14));
    await recordPage(db, page([reading({ value: 0.9 })], other), local(14, 13));
    expect((await rows()).map(({ value }) => value)).toEqual([0.0012]);
    expect((await readSeries(db, await accountId(other), ODR)).rows.map(({ value }) => value)).toEqual([0.9]);
    expect((await listAccounts(db)).rows.map(({ store }) => store)).toEqual(['Acme Home', 'Other']);
  });

  it('goes on with one series when another host shows the same store, and keeps the host seen last', async () => {
    const germany = { ...ACME, country: 'Germany' };
    const there = { ...germany, country: 'Deutschland', host: 'sellercentral.amazon.de' };
    await recordPage(db, page([reading({ value: 0.1 })], germany), local(14));
    await recordPage(db, page([reading({ value: 0.2 })], there), local(15));
    const kept = (await readSeries(db, await accountId(germany), ODR)).rows;
    expect(kept.map(({ value }) => value)).toEqual([0.1, 0.2]);
    expect((await listAccounts(db)).rows).toMatchObject([{ country: 'Deutschland', host: there.host }]);
  });

  it('gives an assumed account no names and an id by host', async () => {
    const assumed = { ...ACME, store: 'Default account', country: '', assumed: true };
    await recordPage(db, page([reading()], assumed), local(14));
    const id = await accountId({ ...assumed, store: 'anything' });
    expect((await listAccounts(db)).rows).toEqual([
      { id, store: '', country: '', host: ACME.host, assumed: true },
    ]);
  });
});

describe('recordPage with rows of a report', () => {
  const july = { start: '2026-07-01', end: '2026-07-31' };
  const row = (changes: Partial<PageReading>) =>
    reading({ window: 'P1M', source: 'report', period: july, ...changes });
  const monthly = { ...ODR, window: 'P1M' } as const;

  it('replaces a period by its newer reading and keeps other periods', async () => {
    const june = row({ period: { start: '2026-06-01', end: '2026-06-30' } });
    await recordPage(db, page([row({ value: 0.1 }), june]), local(14));
    await recordPage(db, page([row({ value: 0.2 }), june]), local(20));
    const kept = await rows('report', monthly);
    expect(kept.map(({ value, firstSeen }) => [value, firstSeen])).toEqual([
      [0.0012, local(14).toISOString()],
      [0.2, local(20).toISOString()],
    ]);
    expect(kept[0]?.lastSeen).toBe(local(20).toISOString());
  });

  it('does not let an older moment replace a newer one', async () => {
    await recordPage(db, page([row({ value: 0.2 })]), local(20));
    await recordPage(db, page([row({ value: 0.1 })]), local(14));
    expect((await rows('report', monthly)).map(({ value }) => value)).toEqual([0.2]);
  });
});

const monthRow = (start: string, end: string, value: number) =>
  reading({ window: 'P1M', source: 'report', period: { start, end }, value });

const dayAt = (at: number) => new Date(Date.UTC(2025, 6, 1 + at)).toISOString().slice(0, 10);

describe('recordPage with months that grow and shrink', () => {
  const monthly = { ...ODR, window: 'P1M' } as const;
  const kept = async () =>
    (await rows('report', monthly)).map(({ period, value }) => [period?.start, period?.end, value]);

  it('keeps one row of the month that is not over, however often it is read', async () => {
    await recordPage(db, page([monthRow('2026-07-01', '2026-07-13', 0.1)]), local(14));
    await recordPage(db, page([monthRow('2026-07-01', '2026-07-14', 0.2)]), local(15));
    await recordPage(db, page([monthRow('2026-07-01', '2026-07-31', 0.3)]), local(40));
    expect(await kept()).toEqual([['2026-07-01', '2026-07-31', 0.3]]);
  });

  it('keeps the whole of a month of which later pages show the end only', async () => {
    const later = [monthRow('2025-07-20', '2025-07-31', 0.2), monthRow('2025-08-01', '2025-08-31', 0.3)];
    await recordPage(db, page([monthRow('2025-07-01', '2025-07-31', 0.1)]), local(14));
    expect(await recordPage(db, page(later), local(15))).toMatchObject({ added: 1, there: 1 });
    expect(await kept()).toEqual([
      ['2025-07-01', '2025-07-31', 0.1],
      ['2025-08-01', '2025-08-31', 0.3],
    ]);
  });

  it('puts a whole month in the place of its halves, across the edge of a block', async () => {
    await recordPage(db, page([monthRow('2026-07-01', '2026-07-10', 0.1)]), local(14));
    await recordPage(db, page([monthRow('2026-07-20', '2026-07-29', 0.2)]), local(15));
    expect(await kept()).toHaveLength(2);
    await recordPage(db, page([monthRow('2026-07-01', '2026-07-31', 0.3)]), local(40));
    expect(await kept()).toEqual([['2026-07-01', '2026-07-31', 0.3]]);
  });

  it('keeps a year of days in one transaction, and the same year again as it was', async () => {
    const days = Array.from({ length: 366 }, (_, at) => ({
      ...monthRow(dayAt(at), dayAt(at), at / 1000),
      window: 'P1D' as const,
    }));
    expect(await recordPage(db, page(days), local(14))).toMatchObject({ added: 366 });
    expect(await recordPage(db, page(days), local(15))).toMatchObject({ added: 0, extended: 366 });
    const stored = await rows('report', { ...ODR, window: 'P1D' });
    expect(stored.map(({ period }) => period?.start)).toEqual(days.map(({ period }) => period?.start));
    expect(stored.every(({ lastSeen }) => lastSeen === local(15).toISOString())).toBe(true);
  });
});

describe('recordPage under stress', () => {
  it('keeps one row when two tabs read the same page at once', async () => {
    const second = await reopen();
    const both = [
      recordPage(db, page([reading()]), local(14, 9)),
      recordPage(second, page([reading()]), local(14, 9)),
    ];
    expect((await Promise.all(both)).map(({ kind }) => kind)).toEqual(['kept', 'kept']);
    expect(await rows()).toHaveLength(1);
  });

  it('keeps both of two different readings of one millisecond', async () => {
    const both = [0.1, 0.2].map(value => recordPage(db, page([reading({ value })]), local(14)));
    await Promise.all(both);
    // Which came first nobody can say: the account's id is found out asynchronously.
    const values = (await rows()).map(({ value }) => value);
    expect([values.length, new Set(values)]).toEqual([2, new Set([0.1, 0.2])]);
  });

  it('puts a reading of a clock that was set back at its own time and changes nothing else', async () => {
    await recordPage(db, page([reading({ value: 0.1 })]), local(20));
    await recordPage(db, page([reading({ value: 0.2 })]), local(14));
    await recordPage(db, page([reading({ value: 0.2 })]), local(14, 13));
    await recordPage(db, page([reading({ value: 0.1 })]), local(20, 11));
    expect((await rows()).map(({ value, firstSeen, lastSeen }) => [value, firstSeen, lastSeen])).toEqual([
      [0.2, local(14).toISOString(), local(14, 13).toISOString()],
      [0.1, local(20).toISOString(), local(20).toISOString()],
    ]);
  });

  it('writes nothing of a page when the worker is stopped in the middle', async () => {
    await recordPage(db, page([reading()]), local(14));
    type Put = (
      this: IDBObjectStore,
      ...args: [value: unknown, key?: IDBValidKey | undefined]
    ) => IDBRequest<IDBValidKey>;
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as Put;
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function stop(
      this: IDBObjectStore,
      ...args
    ) {
      writes += 1;
      if (writes === 3) this.transaction.abort();
      return put.apply(this, args);
    });
    const changed = [
      reading({ value: 0.9 }),
      reading({ scope: 'all' }),
      reading({ scope: 'amazon-fulfilled' }),
    ];
    expect(await recordPage(db, page(changed), local(15))).toMatchObject({ kind: 'not-kept' });
    expect(writes).toBe(3);
    vi.restoreAllMocks();
    expect(await db.count('blocks')).toBe(1);
    expect(await db.count('series')).toBe(1);
  });

  it('says that the disk is full and keeps what was there', async () => {
    await recordPage(db, page([reading()]), local(14));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const full = await recordPage(db, page([reading({ value: 0.5 }), reading({ scope: 'all' })]), local(15));
    expect(full).toMatchObject({ kind: 'not-kept', reason: 'disk-full' });
    vi.restoreAllMocks();
    expect((await rows()).map(({ value }) => value)).toEqual([0.0012]);
  });

  it('says that the connection had ended', async () => {
    db.close();
    expect(await recordPage(db, page([reading()]), local(14))).toMatchObject({ reason: 'closed' });
  });

  it('survives any order of clocks: every value is there, in order, none twice', async () => {
    // Minutes of a day or two, and of months, so that rows fall into one block and into several.
    const minute = oneof(integer({ min: 0, max: 3000 }), integer({ min: 0, max: 150_000 }));
    const visits = array(record({ value: constantFrom(0.1, 0.2, 0.3), minute }), {
      minLength: 1,
      maxLength: 15,
    });
    await assert(
      asyncProperty(visits, async visits => {
        db = await freshDb();
        for (const { value, minute } of visits)
          await recordPage(db, page([reading({ value })]), new Date(local(14).getTime() + minute * 60_000));
        const kept = await rows();
        const times = kept.map(({ firstSeen }) => Date.parse(firstSeen));
        expect(times).toEqual([...new Set(times)].toSorted((one, other) => one - other));
        expect(kept.every(({ firstSeen, lastSeen }) => firstSeen <= lastSeen)).toBe(true);
        expect(new Set(kept.map(({ value }) => value))).toEqual(new Set(visits.map(({ value }) => value)));
        const doubled = kept.filter(
          (row, at) => row.value === kept[at - 1]?.value && day(row) === day(kept[at - 1]),
        );
        expect(doubled).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

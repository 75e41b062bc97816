import 'fake-indexeddb/auto';
import { array, assert, asyncProperty, constantFrom, integer, record, shuffledSubarray } from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../settings';
import { accountId } from './account-id';
import { exportAll } from './export';
import type { ExportFile } from './export-schema';
import { importFile } from './import';
import { recordPage } from './record';
import type { Db } from './schema';
import { listAccounts } from './accounts';
import { readSeries } from './series';
import { ACME, freshDb, local, ODR, page, reading } from './testing/sample';
import { saidOf } from '../summary/testing/said-of';

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const NOW = new Date('2026-11-21T10:00:00.000Z');
const exported = (): Promise<ExportFile> => exportAll(db, DEFAULTS, NOW);
const take = (file: unknown) => importFile(db, JSON.stringify(file));

const fileReading = (changes: object = {}) => ({
  ...reading(),
  account: 'a',
  page: '/performance/dashboard',
  firstSeen: '2026-07-14T10:00:00.000Z',
  lastSeen: '2026-07-14T11:00:00.000Z',
  ...changes,
});

const file = (readings: readonly object[] = [fileReading()], changes: object = {}) => ({
  format: 'benchline',
  version: 1,
  exportedAt: NOW.toISOString(),
  accounts: [{ id: 'a', store: ACME.store, country: ACME.country, host: ACME.host }],
  readings,
  cases: [],
  actions: [],
  settings: {},
  ...changes,
});

const instant = (hours: number): string =>
  new Date(Date.UTC(2026, 6, 14) + Math.round(hours * 3_600_000)).toISOString();

/** The file of what `after` gives: its readings carry the account's own id. */
const AS_KEPT = {
  accounts: [{ id: await accountId(ACME), store: ACME.store, country: ACME.country, host: ACME.host }],
};

const after = async (all: readonly object[]) => {
  db = await freshDb();
  for (const each of all) await take(each);
  return (await exported()).readings;
};

const fill = async (): Promise<void> => {
  const monthly = reading({ window: 'P1M', source: 'report' });
  const bare = reading({ value: null, counts: null, target: null, period: null, scope: 'all' });
  await recordPage(db, page([reading({ average: 0.001, top: 0.0005 }), monthly, bare]), local(14));
  await recordPage(
    db,
    page([reading(), bare], { ...ACME, store: '', country: '', assumed: true }),
    local(15),
  );
};

describe('export', () => {
  it('has the shape of the contract', async () => {
    await recordPage(db, page([reading()]), local(14));
    const account = await accountId(ACME);
    const { assumed: _, ...names } = ACME;
    const seen = local(14).toISOString();
    expect(await exported()).toMatchObject({
      format: 'benchline',
      version: 1,
      exportedAt: '2026-11-21T10:00:00.000Z',
      accounts: [{ id: account, ...names }],
      readings: [{ account, ...reading(), page: '/performance/dashboard', firstSeen: seen, lastSeen: seen }],
      cases: [],
      actions: [],
      settings: { version: 1, on: true, pages: {} },
      evidence: [{ start: { account: { id: account } }, entries: [{ n: 1, at: seen }] }],
    });
  });

  it('has the time zones that the seller chose, which a file is let through with', async () => {
    const settings = { ...DEFAULTS, zones: { CA: { zone: 'America/Toronto', doubted: true as const } } };
    const file = await exportAll(db, settings, local(14));
    expect(file.settings).toEqual(settings);
    expect(await take(file)).toMatchObject({ kind: 'imported' });
  });

  it('comes back whole on another machine', async () => {
    await fill();
    const before = await exported();
    db = await freshDb();
    expect(await take(before)).toEqual({ kind: 'imported', added: 5, updated: 0, unchanged: 0, logs: 2 });
    expect(await exported()).toEqual(before);
  });

  it('changes nothing when it is imported where it came from, or twice', async () => {
    await fill();
    const before = await exported();
    expect(await take(before)).toEqual({ kind: 'imported', added: 0, updated: 0, unchanged: 5 });
    expect(await exported()).toEqual(before);
  });
});

const julyUntil = (end: string, value: number) => ({
  window: 'P1M' as const,
  source: 'report' as const,
  period: { start: '2026-07-01', end },
  value,
});

describe('import', () => {
  it('goes on with the series of a live page, whatever ids the file has', async () => {
    await take(file());
    await recordPage(db, page([reading({ value: 0.5 })]), local(20));
    const { rows } = await readSeries(db, await accountId(ACME), ODR);
    expect(rows.map(({ value }) => value)).toEqual([0.0012, 0.5]);
    expect((await listAccounts(db)).rows).toHaveLength(1);
  });

  it('makes one account of two that an older file kept apart by their hosts', async () => {
    const two = ['sellercentral.amazon.com', 'sellercentral.amazon.de'].map((host, index) => ({
      id: `${index}`,
      store: ACME.store,
      country: 'Germany',
      host,
    }));
    const later = {
      account: '1',
      value: 0.5,
      firstSeen: '2026-07-15T10:00:00.000Z',
      lastSeen: '2026-07-15T10:00:00.000Z',
    };
    const both = file([fileReading({ account: '0' }), fileReading(later)], { accounts: two });
    expect(await take(both)).toMatchObject({ added: 2 });
    const { accounts, readings } = await exported();
    expect(accounts).toHaveLength(1);
    expect(readings.map(({ account, value }) => [account, value])).toEqual(
      [0.0012, 0.5].map(value => [accounts[0]?.id, value]),
    );
  });

  it('takes the longer of two rows about one month, wherever it comes from', async () => {
    const july = async () =>
      (await readSeries(db, await accountId(ACME), { ...ODR, window: 'P1M' }, { kind: 'report' })).rows.map(
        ({ value }) => value,
      );
    await recordPage(db, page([reading(julyUntil('2026-07-20', 0.2))]), local(20));
    expect(await take(file([fileReading(julyUntil('2026-07-10', 0.1))]))).toMatchObject({ added: 0 });
    expect(await july()).toEqual([0.2]);
    await take(file([fileReading(julyUntil('2026-07-31', 0.3))]));
    expect(await july()).toEqual([0.3]);
  });

  it('takes readings of an account that only the history knows', async () => {
    await recordPage(db, page([reading()]), local(20));
    const account = await accountId(ACME);
    expect(await take(file([fileReading({ account })], { accounts: [] }))).toMatchObject({ added: 1 });
  });

  it('joins one reading of two machines: the later lastSeen, and the content that was seen last', async () => {
    await take(file());
    const later = fileReading({ lastSeen: '2026-07-14T12:00:00.000Z', value: 0.3 });
    expect(await take(file([later]))).toEqual({ kind: 'imported', added: 0, updated: 1, unchanged: 0 });
    expect(await take(file())).toEqual({ kind: 'imported', added: 0, updated: 0, unchanged: 1 });
    expect((await exported()).readings).toMatchObject([{ value: 0.3, lastSeen: later.lastSeen }]);
  });

  it('keeps metrics of a later version, and steps of another origin', async () => {
    const action = { account: 'a', metric: 'nps', tip: null, note: 'weekend rota', at: NOW.toISOString() };
    const future = file([fileReading({ metric: 'metric-of-tomorrow', extra: 1 })], { actions: [action] });
    expect(await take(future)).toMatchObject({ added: 1, actions: { added: 1 } });
  });

  it.each([
    ['later', 18, [10, 18]],
    ['earlier', 2, [2, 11]],
    ['meanwhile', 11, [10, 11]],
  ])(
    'makes one row of an equal reading that another machine saw %s on the same day',
    async (_when, hour, seen) => {
      await take(file());
      const other = file([fileReading({ firstSeen: instant(hour), lastSeen: instant(hour) })]);
      expect(await take(other)).toMatchObject({ added: 0 });
      const [first = 0, last = 0] = seen;
      expect((await exported()).readings).toMatchObject([
        { firstSeen: instant(first), lastSeen: instant(last) },
      ]);
      expect(await take(other)).toMatchObject({ added: 0, updated: 0 });
    },
  );

  it('makes one row of it on both sides of a block’s edge', async () => {
    const edge = 645 * 32 * 86_400_000;
    vi.stubEnv('TZ', 'America/Los_Angeles');
    for (const hours of [1, -1]) {
      const at = new Date(edge + hours * 3_600_000).toISOString();
      await take(file([fileReading({ firstSeen: at, lastSeen: at })]));
    }
    vi.unstubAllEnvs();
    expect((await exported()).readings).toHaveLength(1);
    expect(await db.count('blocks')).toBe(1);
  });

  it('keeps a reading that came back after another one, and the same reading of the next day', async () => {
    const readings = [0.1, 0.2, 0.1].map((value, at) =>
      fileReading({ value, firstSeen: instant(10 + at), lastSeen: instant(10 + at) }),
    );
    const next = fileReading({ value: 0.1, firstSeen: instant(36), lastSeen: instant(36) });
    expect(await take(file([...readings, next]))).toMatchObject({ added: 4 });
    expect(await take(file([...readings, next]))).toMatchObject({ unchanged: 4 });
    expect((await exported()).readings.map(({ value }) => value)).toEqual([0.1, 0.2, 0.1, 0.1]);
  });

  const CONTENTS = [
    { value: 0.1 },
    { value: 0.2 },
    { value: null, counts: null },
    { value: 0.1, label: 'ODR' },
  ];
  type Visit = { readonly content: object; readonly first: number; readonly longer: number };
  const one = record<Visit>({
    content: constantFrom<object[]>(...CONTENTS),
    first: integer({ min: 0, max: 40 }),
    longer: integer({ min: 0, max: 2 }),
  });
  const visits = array(one, { minLength: 1, maxLength: 6 });
  const asReading = ({ content, first, longer }: Visit) =>
    fileReading({ ...content, firstSeen: instant(first), lastSeen: instant(first + longer) });
  /** No two machines see two different things in one millisecond. */
  const onItsOwnMinute = (visit: Visit): Visit => ({
    ...visit,
    first: visit.first + CONTENTS.findIndex(content => content === visit.content) / 60,
  });
  const asKept = async (rows: readonly Visit[]) =>
    file(await after([file(rows.map(onItsOwnMinute).map(asReading))]), AS_KEPT);

  it('ends the same on two machines that exchange their files, and a second time changes nothing', async () => {
    await assert(
      asyncProperty(visits, visits, async (mine, yours) => {
        const [here, there] = [await asKept(mine), await asKept(yours)];
        const both = await after([here, there]);
        expect(await after([there, here])).toEqual(both);
        expect(await after([here, there, there, here])).toEqual(both);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, (visit: Visit) => Visit]>([
    ['all say the same', visit => ({ ...visit, content: {} })],
    ['all speak of one moment', visit => ({ ...visit, first: 10 })],
  ])('ends the same in whichever order files come of which %s', async (_name, alike) => {
    const orders = visits.chain(all =>
      shuffledSubarray(all, { minLength: all.length }).map(other => [all, other]),
    );
    const files = (all: readonly Visit[]) => all.map(visit => file([asReading(alike(visit))]));
    await assert(
      asyncProperty(orders, async ([all = [], other = []]) => {
        expect(await after(files(other))).toEqual(await after(files(all)));
      }),
      { numRuns: 40 },
    );
  });

  it('says that the disk is full and changes nothing', async () => {
    await recordPage(db, page([reading()]), local(20));
    const before = await exported();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await take(file())).toMatchObject({ kind: 'unwritten', reason: 'disk-full' });
    vi.restoreAllMocks();
    expect(await exported()).toEqual(before);
  });
});

const bad = (changes: object): object => file([fileReading(), fileReading(changes)]);
const refusals: [string, unknown, RegExp][] = [
  ['another format', { format: 'other' }, /^format: must be “benchline”/],
  ['no object', [1], /^format: /],
  ['null', null, /^format: /],
  ['a newer version', file([], { version: 2 }), /^version: is 2, .*update Benchline/],
  ['a version that is no number', file([], { version: '1' }), /^version: /],
  ['no readings', file([], { readings: undefined }), /^readings: is missing$/],
  ['readings that are no list', file([], { readings: {} }), /^readings: must be a list$/],
  ['a text for a value', bad({ value: '1' }), /^readings\[1\]\.value: must be a number$/],
  ['no value', bad({ value: undefined }), /^readings\[1\]\.value: is missing$/],
  ['a rate above 1', bad({ value: 1.2 }), /^readings\[1\]\.value: must be between 0 and 1$/],
  ['an average below 0', bad({ average: -0.2 }), /^readings\[1\]\.average: must be between 0 and 1$/],
  ['half a count', bad({ counts: { part: 1.5, whole: 2 } }), /^readings\[1\]\.counts\.part: must be a whole/],
  ['an unknown scope', bad({ scope: 'some' }), /^readings\[1\]\.scope: must be one of: seller-fulfilled/],
  [
    'a window that is none',
    bad({ window: '4 weeks' }),
    /^readings\[1\]\.window: must be written like this: P4W/,
  ],
  [
    'a metric in capitals',
    bad({ metric: 'ODR' }),
    /^readings\[1\]\.metric: must be written like this: late-shipment-rate/,
  ],
  [
    'a prototype key as metric',
    bad({ metric: '__proto__' }),
    /^readings\[1\]\.metric: must be written like this: late-shipment-rate/,
  ],
  [
    'a label as long as a book',
    bad({ label: 'x'.repeat(201) }),
    /^readings\[1\]\.label: must be at most 200/,
  ],
  ['a page with a query', bad({ page: '/a?order=1' }), /^readings\[1\]\.page: must be written like this: \//],
  [
    'a time of another zone',
    bad({ firstSeen: '2026-07-14T10:00:00+02:00' }),
    /\.firstSeen: must be written like this: 2026/,
  ],
  [
    'a day that is none',
    bad({ period: { start: '2026-02-30', end: '2026-03-01' } }),
    /\.period\.start: must be written like this: 2026/,
  ],
  [
    'a period that ends early',
    bad({ period: { start: '2026-03-02', end: '2026-03-01' } }),
    /\.period: must not be before start/,
  ],
  [
    'a lastSeen before firstSeen',
    bad({ lastSeen: '2026-07-14T09:00:00.000Z' }),
    /\.lastSeen: must not be before/,
  ],
  [
    'a report without period',
    bad({ source: 'report', period: null }),
    /^readings\[1\]\.period: must be there/,
  ],
  ['an unknown account', bad({ account: 'b' }), /^readings\[1\]\.account: is no account/],
  [
    'a foreign host',
    file([], { accounts: [{ id: 'a', store: '', country: '', host: 'evil.example' }] }),
    /^accounts\[0\]\.host: must be written like this: sellercentral\.amazon\.com$/,
  ],
  [
    'one account twice',
    file([], { accounts: [...file().accounts, ...file().accounts] }),
    /^accounts\[1\]\.id: is there twice$/,
  ],
  [
    'a time zone that is none',
    file([], { settings: { zones: { CA: 'America/Toronto' } } }),
    /^settings\.zones\.CA: must be an object/,
  ],
  ['settings that are none', file([], { settings: { on: 'yes' } }), /^settings\.on: must be true or false$/],
];

describe('import refuses', () => {
  it.each(refusals)('%s, with field and reason, and changes nothing', async (_name, given, words) => {
    await recordPage(db, page([reading()]), local(20));
    const before = await exported();
    const outcome = await take(given);
    expect(saidOf(outcome)).toMatch(words);
    expect(await exported()).toEqual(before);
  });

  it('a file that was cut off anywhere', async () => {
    const whole = JSON.stringify(file());
    await assert(
      asyncProperty(integer({ min: 0, max: whole.length - 1 }), async length => {
        expect(await importFile(db, whole.slice(0, length))).toMatchObject({
          kind: 'refused',
          field: 'file',
        });
      }),
    );
  });

  it('no prototype keys, but leaves them out', async () => {
    const sly =
      '"settings":{"pages":{"__proto__":true}},"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}';
    const text = JSON.stringify(file())
      .replace('"settings":{}', sly)
      .replace('"part":', '"__proto__":{"x":1},"part":');
    expect(await importFile(db, text)).toMatchObject({ kind: 'imported', added: 1 });
    expect('x' in {}).toBe(false);
    expect((await exported()).readings).toMatchObject([reading()]);
  });
});

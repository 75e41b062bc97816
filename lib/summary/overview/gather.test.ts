import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { METRICS } from '../../catalogue/metrics';
import { spanOf } from '../../history/block';
import { importFile } from '../../history/import';
import type { Db } from '../../history/schema';
import { openHistory } from '../../history/open';
import { listAccounts } from '../../history/accounts';
import { listSeries } from '../../history/series';
import { popupView } from '../popup-view';
import { readerOf } from '../reader';
import { NOW, reading } from '../testing/listed';
import type { Range } from '../history-address';
import { gather } from './gather';
import type { Gathered } from './gathered';

const DAY = 86_400_000;
const reader = readerOf('en', NOW, 'UTC');

const RATES = METRICS.filter(({ unit, origin }) => unit === 'rate' && origin === 'page').slice(0, 14);

/** A reading a week of `metric` for two years; what has a target is far beyond it in account b. */
const yearsOf = (account: string, metric: (typeof RATES)[number]) =>
  Array.from({ length: 104 }, (_, week) => {
    const seen = new Date(NOW.getTime() - (103 - week) * 7 * DAY).toISOString();
    return reading({
      account,
      metric: metric.id,
      scope: metric.scopes[0] ?? 'all',
      window: metric.windows[0] ?? 'P30D',
      value: account === 'b' ? 0.5 : 0.02,
      target: null,
      firstSeen: seen,
      lastSeen: seen,
    });
  });

const file = {
  format: 'benchline',
  version: 1,
  exportedAt: NOW.toISOString(),
  accounts: [
    { id: 'a', store: 'Nordlicht Goods', country: 'Germany', host: 'sellercentral.amazon.de' },
    { id: 'b', store: 'Acme', country: 'United States', host: 'sellercentral.amazon.com' },
  ],
  readings: [
    ...RATES.flatMap(metric => yearsOf('a', metric)),
    ...RATES.filter(({ fallbackTarget }) => fallbackTarget?.bound === 'under')
      .slice(0, 2)
      .flatMap(metric => yearsOf('b', metric)),
  ],
  cases: [],
  actions: [],
  settings: {},
};

let db: Db;

const listedNow = async () => {
  const [accounts, series] = await Promise.all([listAccounts(db), listSeries(db, NOW, 'newest')]);
  return { accounts: accounts.rows, series: series.rows, skipped: 0 };
};

const steps = async (range: Range, wanted: string | null = null): Promise<readonly Gathered[]> => {
  const asked = { range, reader, isWanted: ({ title }: { title: string }) => title.startsWith(wanted ?? '') };
  const all: Gathered[] = [];
  for await (const step of gather(db, await listedNow(), asked)) all.push(step);
  return all;
};

const drawn = ({ accounts }: Gathered): Readonly<Record<string, number>> =>
  Object.fromEntries(
    accounts.map(({ title, tiles }) => [title, tiles.filter(({ spark }) => spark !== null).length]),
  );

/** How many strokes the line of each tile has. */
const strokes = async (range: Range) => {
  const last = (await steps(range)).at(-1);
  return last?.accounts.flatMap(({ tiles }) => tiles.map(({ spark }) => spark?.line.match(/M/g)?.length));
};

const GOODS = 'Nordlicht Goods · Germany';
const ACME = 'Acme · United States';

describe('gather', () => {
  beforeAll(async () => {
    const opened = await openHistory();
    if (opened.kind === 'off') throw new Error(opened.reason);
    ({ db } = opened);
    await importFile(db, JSON.stringify(file));
  });
  afterAll(() => db.close());
  afterEach(() => vi.restoreAllMocks());

  it('reads a few series at a time, the neediest account first, with every value from the beginning', async () => {
    const all = await steps('90');
    expect(all.map(({ read, of }) => [read, of])).toEqual([
      [2, 16],
      [8, 16],
      [14, 16],
      [16, 16],
      [16, 16],
    ]);
    expect(all.map(drawn).slice(0, 2)).toEqual([
      { [ACME]: 2, [GOODS]: 0 },
      { [ACME]: 2, [GOODS]: 6 },
    ]);
    expect(all[0]?.accounts.flatMap(({ tiles }) => tiles).every(({ value }) => value.endsWith('%'))).toBe(
      true,
    );
  });

  it('reads what is wanted first, and little of it at once', async () => {
    const [first] = await steps('90', 'Nordlicht');
    expect(first && drawn(first)).toEqual({ [ACME]: 0, [GOODS]: 2 });
  });

  it('reads no row from before what judges and what is shown', async () => {
    const bound = vi.spyOn(IDBKeyRange, 'bound');
    await steps('28');
    const earliest = spanOf(NOW.getTime() - 400 * DAY);
    const spans = bound.mock.calls.flatMap(([lower]: readonly unknown[]) =>
      Array.isArray(lower) && typeof lower[0] === 'number' && lower.length === 2 ? [Number(lower[1])] : [],
    );
    expect(spans.length).toBeGreaterThanOrEqual(16);
    expect(Math.min(...spans)).toBeGreaterThanOrEqual(earliest);
  });

  it('draws all lines over the same days, for the whole history from its start', async () => {
    // A reading a week stands alone in 90 days; in two years a place holds more than a week.
    expect(new Set(await strokes('90'))).toEqual(new Set([13]));
    expect(Math.max(...((await strokes('all')) ?? []).map(Number))).toBeLessThan(104);
  });

  it('says of each series what the popup says, in the same order', async () => {
    const last = (await steps('28')).at(-1);
    const [accounts, series] = await Promise.all([listAccounts(db), listSeries(db, NOW)]);
    const popup = popupView({ accounts: accounts.rows, series: series.rows, skipped: 0 }, reader);
    expect(
      last?.accounts.map(({ title, tiles }) => [title, tiles.map(({ name, gap }) => [name, gap])]),
    ).toEqual(popup.accounts.map(({ title, rows }) => [title, rows.map(({ name, gap }) => [name, gap])]));
  });

  it('has no account before the first reading', async () => {
    const none = { accounts: [], series: [], skipped: 0 };
    const all: Gathered[] = [];
    for await (const step of gather(db, none, { range: 'all', reader, isWanted: () => true })) all.push(step);
    expect(all).toEqual([{ accounts: [], read: 0, of: 0, skipped: 0 }]);
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { accountId } from '../history/account-id';
import { listAccounts } from '../history/accounts';
import { importFile } from '../history/import';
import { recordPage } from '../history/record';
import type { Db } from '../history/schema';
import { listSeries, readSeries } from '../history/series';
import { ACME, freshDb, page } from '../history/testing/sample';
import { bookOf } from '../own-metrics/book-of';
import type { OwnMetric } from '../own-metrics/own-metric';
import { popupView } from '../summary/popup-view';
import { readerOf } from '../summary/reader';
import type { Figure } from './figures';
import { toFile } from './to-file';

const AT = new Date('2026-11-21T10:00:00Z');
const NPS = { metric: 'nps', scope: 'all', window: 'P1D' } as const;
const reader = readerOf('en', AT, 'UTC');
const account = await accountId(ACME);

let db: Db;
beforeEach(async () => {
  db = await freshDb();
  await recordPage(db, page([]), AT);
});

const figure = (day: number, value: number): Figure => ({
  metric: 'nps',
  label: 'NPS score',
  start: day,
  end: day,
  value,
  counts: null,
});
const DAY = Date.UTC(2026, 10, 18) / 86_400_000;
const csat = (counts: Figure['counts']): Figure => ({ ...figure(DAY, 0.9), metric: 'csat', counts });
const rows = async () => (await readSeries(db, account, NPS)).rows;
const take = async (...figures: readonly Figure[]) => {
  const there = await rows();
  const file = toFile(figures, { account, period: 'P1D', exportedAt: AT, there: () => there });
  return importFile(db, JSON.stringify(file));
};

describe('figures as a file', () => {
  it('become a series of the account, and come up in the popup', async () => {
    expect(await take(figure(DAY, 40), figure(DAY + 1, 44))).toMatchObject({ kind: 'imported', added: 2 });
    expect((await rows()).map(({ value, source, period }) => [value, source, period?.end])).toEqual([
      [40, 'import', '2026-11-18'],
      [44, 'import', '2026-11-19'],
    ]);
    const [accounts, series] = await Promise.all([listAccounts(db), listSeries(db, AT)]);
    const view = popupView({ accounts: accounts.rows, series: series.rows, skipped: 0 }, reader);
    expect(view.accounts[0]?.rows.map(({ name, value }) => [name, value])).toEqual([
      ['Net promoter score', '44'],
    ]);
  });

  it('are the same the second time, and right where they were corrected, whoever has the older file', async () => {
    await take(figure(DAY, 40));
    const older = toFile([figure(DAY, 40)], { account, period: 'P1D', exportedAt: AT, there: () => [] });
    expect(await take(figure(DAY, 40))).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
    await take(figure(DAY, -12.5));
    await importFile(db, JSON.stringify(older));
    expect((await rows()).map(({ value }) => value)).toEqual([-12.5]);
    await take(figure(DAY, 40));
    expect((await rows()).map(({ value }) => value)).toEqual([40]);
  });

  it('keep the counts behind a rate, also where they come later', async () => {
    await take(csat(null));
    const key = { metric: 'csat', scope: 'all', window: 'P1D' } as const;
    const there = (await readSeries(db, account, key)).rows;
    const counts = { part: 108, whole: 120 };
    const later = toFile([csat(counts)], { account, period: 'P1D', exportedAt: AT, there: () => there });
    await importFile(db, JSON.stringify(later));
    const now = (await readSeries(db, account, key)).rows;
    expect(now.map(each => [each.value, each.counts])).toEqual([[0.9, counts]]);
  });

  it('may be of a metric that the seller defined: with its name and target, and kept when it is removed', async () => {
    const own: OwnMetric = {
      id: 'own-0123456789abcdef',
      name: 'Ticket quality',
      unit: 'points',
      better: 'higher',
      target: 42,
      changedAt: AT.toISOString(),
    };
    await take({ ...figure(DAY, 40), metric: own.id });
    const [accounts, series] = await Promise.all([listAccounts(db), listSeries(db, AT)]);
    const shownBy = (metrics: readonly OwnMetric[]) =>
      popupView(
        { accounts: accounts.rows, series: series.rows, skipped: 0 },
        { ...reader, metrics: bookOf(metrics) },
      ).accounts.flatMap(({ rows: shown }) => shown.map(({ name, value, gap }) => [name, value, gap.text]));
    expect(shownBy([own])).toEqual([['Ticket quality', '40', '2 points below your target 42']]);
    expect(shownBy([{ ...own, removed: true }])).toEqual([]);
    expect(series.rows).toHaveLength(1);
  });
});

import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { recordPage } from '../../lib/history/record';
import { listAccounts } from '../../lib/history/accounts';
import { listSeries } from '../../lib/history/series';
import { freshDb, page, reading } from '../../lib/history/testing/sample';
import { readWish } from '../../lib/summary/history-address';
import { choose } from '../../lib/summary/history-view';
import { inOrder } from '../../lib/summary/order';
import { readerOf } from '../../lib/summary/reader';
import { readChosen } from './read-chosen';

const NOW = new Date('2026-11-21T12:00:00Z');
const reader = readerOf('en', NOW, 'UTC');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);
const defects = (part: number) =>
  reading({ value: part / 5000, counts: { part, whole: 5000 }, period: null });

/** What the history page shows of readings so many days old. */
const shown = async (parts: readonly (readonly [days: number, part: number])[], search: string) => {
  const db = await freshDb();
  for (const [days, part] of parts) await recordPage(db, page([defects(part)]), daysAgo(days));
  const [accounts, series] = await Promise.all([listAccounts(db), listSeries(db, NOW, 'newest')]);
  const wish = readWish(search);
  return (await readChosen(db, choose(inOrder(accounts.rows, series.rows, reader), wish), wish, reader))
    .series;
};

describe('readChosen', () => {
  it('judges by more than the list brings and the chart shows', async () => {
    const view = await shown(
      [
        [150, 4],
        [0, 40],
      ],
      '?range=90',
    );
    expect(view?.gap.text).toMatch(/worsening/);
    expect(view?.chart.text).toMatch(/the only value/);
  });

  it('shows all there is, but does not judge by what is long past', async () => {
    const view = await shown(
      [
        [500, 4],
        [0, 40],
      ],
      '?range=all',
    );
    expect(view?.gap.text).not.toMatch(/worsening/);
    expect(view?.chart.text).toMatch(/^From 0\.08%/);
    expect(view?.plot.table.rows).toHaveLength(2);
  });

  it('judges it among all series of the account, and by what a report says of the time before', async () => {
    const db = await freshDb();
    const month = (start: string, end: string) =>
      ({ ...defects(4), window: 'P1M', source: 'report', period: { start, end } }) as const;
    await recordPage(db, page([month('2026-06-01', '2026-06-30')]), daysAgo(1));
    await recordPage(db, page([defects(40)]), NOW);
    const [accounts, series] = await Promise.all([listAccounts(db), listSeries(db, NOW, 'newest')]);
    const wish = readWish('?range=90');
    const choice = choose(inOrder(accounts.rows, series.rows, reader), wish);
    expect(choice?.company).toHaveLength(1);
    const { series: view } = await readChosen(db, choice, wish, reader);
    expect(view?.gap.text).toMatch(/worsening/);
  });

  it('is nothing where nothing was chosen', async () => {
    expect(await shown([], '')).toBeNull();
  });
});

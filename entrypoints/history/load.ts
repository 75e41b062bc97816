import { signal } from '@preact/signals';
import type { HistoryState } from '../../components/page-history';
import type { Db } from '../../lib/history/schema';
import { readSeries, type ListedSeries } from '../../lib/history/series';
import { readWish, type Range, type Wish } from '../../lib/summary/history-address';
import { accountList, choose, type Choice } from '../../lib/summary/history-view';
import { inOrder } from '../../lib/summary/order';
import { readOverview } from '../../lib/summary/overview';
import type { Reader } from '../../lib/summary/reader';
import { seriesView, type SeriesView } from '../../lib/summary/series-view';
import { SHOWN } from '../../lib/summary/value-table';

export const historyState = signal<HistoryState>({ kind: 'loading' });

type Chosen = { readonly series: SeriesView | null; readonly skipped: number };

/** The overview brings more than a year of each series: most often that is all that is shown, and the chart comes sooner. */
const isEnough = ({ rows }: ListedSeries, range: Range): boolean => range !== 'all' && rows.length >= SHOWN;

const readChosen = async (db: Db, choice: Choice | null, wish: Wish, reader: Reader): Promise<Chosen> => {
  if (!choice) return { series: null, skipped: 0 };
  const { rows, skipped } = isEnough(choice.series, wish.range)
    ? { rows: choice.series.rows, skipped: 0 }
    : await readSeries(db, choice.account.id, choice.series.key);
  return { series: seriesView(choice, rows, wish.range, reader), skipped };
};

const read = async (search: string, reader: Reader): Promise<HistoryState> => {
  const overview = await readOverview(reader.at);
  if (overview.kind !== 'open') return overview;
  const { db, accounts, series, skipped } = overview;
  try {
    const wish = readWish(search);
    const all = inOrder(accounts, series);
    const chosen = choose(all, wish);
    const { series: view, skipped: more } = await readChosen(db, chosen, wish, reader);
    const lost = Math.max(skipped, more); // the same damaged row may be met twice
    return {
      kind: 'ready',
      accounts: accountList(all, { chosen, wish, reader }),
      series: view,
      note: lost === 0 ? null : reader.say('skipped', { count: lost }),
    };
  } finally {
    db.close();
  }
};

let newest = 0;

/** Reads what the address asks for and shows it; an answer that a later question overtook is dropped. */
export const loadHistory = async (search: string, reader: Reader): Promise<void> => {
  const turn = ++newest;
  const state = await read(search, reader).catch((error: unknown): HistoryState => {
    console.error('Benchline: the history could not be read.', error);
    return { kind: 'failed' };
  });
  if (turn === newest) historyState.value = state;
};

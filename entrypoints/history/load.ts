import { signal } from '@preact/signals';
import type { HistoryState } from '../../components/history/page-history';
import { NO_CHOICES, type TipChoices } from '../../lib/journal/own-tip';
import { readTipChoices } from '../../lib/journal/tips-store';
import { readWish } from '../../lib/summary/history-address';
import { accountList, choose } from '../../lib/summary/history-view';
import { inOrder } from '../../lib/summary/order';
import { damagedWords } from '../../lib/summary/damaged-words';
import type { Reader } from '../../lib/summary/reader';
import { withReports } from '../../lib/summary/reports';
import { readChosen } from './read-chosen';
import { readNewest } from './read-ahead';

export const historyState = signal<HistoryState>({ kind: 'loading' });

/** A page without the seller's own say on tips is better than none. */
const readTips = (): Promise<TipChoices> =>
  readTipChoices().catch((error: unknown) => {
    console.error('Benchline: the tips could not be read.', error);
    return NO_CHOICES;
  });

const read = async (search: string, reader: Reader): Promise<HistoryState> => {
  const tips = readTips();
  const overview = await readNewest(reader.at);
  if (overview.kind !== 'open') return overview;
  const { db, accounts, series, damaged } = overview;
  try {
    const wish = readWish(search);
    const all = withReports(inOrder(accounts, series, reader), accounts, series);
    const chosen = choose(all, wish);
    const { series: view, skipped: more } = await readChosen(db, chosen, wish, reader, tips, {
      all,
      search,
    });
    // The same damaged row may be met twice.
    const readings = Math.max(damaged.readings ?? 0, more);
    return {
      kind: 'ready',
      accounts: accountList(all, { chosen, wish, reader }),
      series: view,
      note: damagedWords({ ...damaged, readings }, reader.say),
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

import { openHistory, type OffReason } from '../history/open';
import type { Db } from '../history/schema';
import { damagedBeside, type Damaged } from '../history/damaged';
import { listAccounts } from '../history/accounts';
import { listSeries, type Depth } from '../history/series';
import type { Summed } from './popup-view';

/** What the pages need of history to begin with, or why there is none. `db` stays open for more. */
export type Overview =
  | (Summed & { readonly kind: 'open'; readonly db: Db; readonly damaged: Damaged })
  | { readonly kind: 'off'; readonly why: OffReason }
  | { readonly kind: 'failed' };

/** Reads every account and series as of `at`, as far back as `depth` says; never throws. */
export const readOverview = async (at: Date, depth: Depth): Promise<Overview> => {
  try {
    const opened = await openHistory();
    if (opened.kind === 'off') return { kind: 'off', why: opened.why };
    const { db } = opened;
    const [accounts, series, beside] = await Promise.all([
      listAccounts(db),
      listSeries(db, at, depth),
      damagedBeside(db),
    ]);
    const { skipped, broken } = series;
    return {
      kind: 'open',
      db,
      accounts: accounts.rows,
      series: series.rows,
      skipped: accounts.skipped + skipped,
      damaged: { ...beside, accounts: accounts.skipped, series: broken, readings: skipped - broken },
    };
  } catch (error) {
    console.error('Benchline: the history could not be read.', error);
    return { kind: 'failed' };
  }
};

import { signal } from '@preact/signals';
import type { ReviewState } from '../../components/review/page-review';
import { currentId } from '../../lib/history/accounts';
import { allCases, inboxReads } from '../../lib/history/cases';
import { ownersOf } from '../../lib/history/owner';
import { begin } from '../../lib/history/read-rows';
import type { Account, Db } from '../../lib/history/schema';
import { actionsOn } from '../../lib/journal/actions-of';
import { NO_CHOICES, type TipChoices } from '../../lib/journal/own-tip';
import { readTipChoices } from '../../lib/journal/tips-store';
import { damagedWords } from '../../lib/summary/damaged-words';
import { readOverview } from '../../lib/summary/overview';
import type { Reader } from '../../lib/summary/reader';
import type { ReviewWish } from '../../lib/summary/review/review-address';
import { reviewView } from '../../lib/summary/review/review-view';
import { weekFor } from '../../lib/summary/review/weeks';

export const reviewState = signal<ReviewState>({ kind: 'loading' });

/** A review without the seller's own say on tips is better than none. */
const readTips = (): Promise<TipChoices> =>
  readTipChoices().catch((error: unknown) => {
    console.error('Benchline: the tips could not be read.', error);
    return NO_CHOICES;
  });

/** For each account that of its store in all marketplaces, merged or not. */
const storesOf = async (db: Db, accounts: readonly Account[]): Promise<ReadonlyMap<string, string>> => {
  const owners = await Promise.all(accounts.map(account => ownersOf(account)));
  const tx = begin(db);
  const ids = await Promise.all(owners.map(({ store }) => currentId(tx, store.id)));
  return new Map(accounts.map(({ id }, at) => [id, ids[at] ?? id]));
};

const read = async (wish: ReviewWish, reader: Reader): Promise<ReviewState> => {
  const week = weekFor(wish.week, reader.at, reader.timeZone);
  const overview = await readOverview(week.until, 'judged');
  if (overview.kind !== 'open') return overview;
  const { db, accounts, series } = overview;
  try {
    const [actions, cases, inboxes, choices, stores] = await Promise.all([
      actionsOn(
        db,
        accounts.map(({ id }) => id),
      ),
      allCases(db),
      inboxReads(db),
      readTips(),
      storesOf(db, accounts),
    ]);
    if (accounts.length === 0) return { kind: 'empty' };
    const source = { accounts, series, actions, cases: cases.rows, inboxes, choices, stores };
    return {
      kind: 'ready',
      view: reviewView(source, { week, account: wish.account, reader }),
      note: damagedWords({ ...overview.damaged, cases: cases.skipped }, reader.say),
    };
  } finally {
    db.close();
  }
};

let newest = 0;

/** Reads what is asked for and shows it; an answer that a later question overtook is dropped. */
export const loadReview = async (wish: ReviewWish, reader: Reader): Promise<void> => {
  const turn = ++newest;
  const state = await read(wish, reader).catch((error: unknown): ReviewState => {
    console.error('Benchline: the review could not be made.', error);
    return { kind: 'failed' };
  });
  if (turn === newest) reviewState.value = state;
};

import { answerPage, type Asked } from '../answer/answer-page';
import { ownersOf, type Owners } from '../history/owner';
import { recordPage, type Recorded } from '../history/record';
import type { Db } from '../history/schema';
import type { Rows, Series } from '../history/series';
import type { PageRead } from '../reading';
import type { Kept, PageAnswer } from '../view';
import type { Taught } from '../taught/standing';
import type { OwnMessages } from '../messages/own-messages';
import type { Connection } from './connection';
import { ownMessagesFor } from './own-messages';
import { seriesOfHistory, seriesOfToday, withToday, type OfHistory } from './page-series';

/** What the worker lends to the taking of a page; `say` tells the log each kind of trouble once. */
export type Taking = {
  readonly history: Connection;
  readonly say: (kind: string, words: string) => void;
};

/** As `Taking`; `version` is Benchline's own, for the evidence log. */
export type PageTaking = Taking & { readonly version: string };

type Taken = Rows<Series> & {
  readonly kept: Kept;
  readonly past?: readonly Series[];
  readonly own?: OwnMessages | null;
};

const record = async (
  { history, say, version }: PageTaking,
  db: Db,
  read: PageRead,
  at: Date,
): Promise<Recorded> => {
  const recorded = await recordPage(db, read, at, version);
  if (recorded.kind === 'kept' || recorded.reason !== 'closed') return recorded;
  // The connection had ended unnoticed; nothing was tried yet, so once more is safe.
  history.forget();
  const again = await history.get();
  if (again.kind === 'open') return recordPage(again.db, read, at, version);
  say('off', `history could not be opened again (${again.reason}).`);
  return recorded;
};

const readBack = async (
  { history, say }: Taking,
  read: PageRead,
  owners: Owners,
  at: Date,
): Promise<OfHistory | null> => {
  try {
    const opened = await history.get();
    return opened.kind === 'open' ? await seriesOfHistory(opened.db, read, owners, at) : null;
  } catch (error) {
    say('unreadable', `history could not be read (${String(error)}).`);
    return null;
  }
};

/** A panel that lacks them is whole without. */
const ownMessages = async (
  { history, say }: Taking,
  read: PageRead,
  store: string,
  at: Date,
): Promise<OwnMessages | null> => {
  try {
    const opened = await history.get();
    return opened.kind === 'open' ? await ownMessagesFor(opened.db, read, store, at) : null;
  } catch (error) {
    say('unreadable', `messages could not be read (${String(error)}).`);
    return null;
  }
};

const taken = async (taking: PageTaking, db: Db, read: PageRead, at: Date): Promise<Taken> => {
  const recorded = await record(taking, db, read, at);
  const owners = await ownersOf(read.account);
  const today = seriesOfToday(read, owners, at);
  const past = await readBack(taking, read, owners, at);
  if (recorded.kind === 'kept') {
    const own = await ownMessages(taking, read, owners.store.id, at);
    return { kept: 'kept', own, ...(past ?? { rows: today, skipped: 0 }) };
  }
  taking.say(recorded.reason, `the readings of a page could not be kept (${recorded.reason}).`);
  if (!past) return { kept: 'not-kept', rows: today, skipped: 0 };
  return { ...past, kept: 'not-kept', rows: withToday(past.rows, today) };
};

const withoutHistory = async (read: PageRead, at: Date): Promise<Taken> => ({
  kept: 'off',
  rows: seriesOfToday(read, await ownersOf(read.account), at),
  skipped: 0,
});

/** Records a page and answers, in the language (BCP 47) that is `known` to be wanted, with what to draw beside its values. Never fails for want of history. */
export const takePage = async (
  taking: PageTaking,
  read: PageRead,
  at: Date,
  known: Pick<Asked, 'aside'> & { readonly taught: Taught; readonly language: string },
): Promise<PageAnswer> => {
  const opened = await taking.history.get();
  if (opened.kind === 'off') taking.say('off', `history is off (${opened.reason}).`);
  const {
    kept,
    rows,
    skipped,
    past = [],
    own = null,
  } = opened.kind === 'open' ? await taken(taking, opened.db, read, at) : await withoutHistory(read, at);
  const spoken = { ...read, language: known.language };
  return answerPage({ read: spoken, kept, series: rows, past, skipped, at, own, ...known });
};

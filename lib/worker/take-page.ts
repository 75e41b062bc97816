import { relativesOf } from '../advice/relatives';
import { answerPage, type Asked } from '../answer/answer-page';
import { newestOf } from '../history/newest-of';
import { ownersOf, type Owners } from '../history/owner';
import { recordPage, type Recorded } from '../history/record';
import type { Db } from '../history/schema';
import type { Rows, Series } from '../history/series';
import type { Action } from '../journal/action';
import { actionsOn } from '../journal/actions-of';
import { NO_CHOICES, type TipChoices } from '../journal/own-tip';
import type { TipStore } from '../journal/tips-store';
import type { PageRead, Reading } from '../reading';
import type { Kept, PageAnswer } from '../view';
import type { Taught } from '../taught/standing';
import type { OwnMessages } from '../messages/own-messages';
import type { Connection } from './connection';
import { ownMessagesFor } from './own-messages';
import { ownTargetsFor, type TargetReading } from './own-targets';
import { seriesOfHistory, seriesOfToday, withToday } from './page-series';

/** What the worker lends to the taking of a page; `say` tells the log each kind of trouble once. */
export type Taking = {
  readonly history: Connection;
  readonly say: (kind: string, words: string) => void;
};

/** As `Taking`; `version` is Benchline's own, for the evidence log. */
export type PageTaking = Taking &
  TargetReading & { readonly version: string; readonly tips: Pick<TipStore, 'read'> };

type Taken = Rows<Series> & {
  readonly kept: Kept;
  readonly past?: readonly Series[];
  readonly own?: OwnMessages | null;
  readonly lastKnown?: readonly Reading[];
  readonly actions?: readonly Action[];
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

/** Reads from history; null, said once, where it cannot be read: an answer that lacks it is whole without. */
const readFrom = async <T>(
  { history, say }: Taking,
  what: string,
  read: (db: Db) => Promise<T>,
): Promise<T | null> => {
  try {
    const opened = await history.get();
    return opened.kind === 'open' ? await read(opened.db) : null;
  } catch (error) {
    say('unreadable', `${what} could not be read (${String(error)}).`);
    return null;
  }
};

type Beside = Required<Pick<Taken, 'own' | 'lastKnown' | 'actions'>>;

/** What is told beside the figures of the page: the store's own messages, and other figures that tell which tips fit. */
const besideOf = async (taking: Taking, read: PageRead, owners: Owners, at: Date): Promise<Beside> => {
  const relatives = relativesOf(read.readings.map(({ metric }) => metric));
  const [own, lastKnown, actions] = await Promise.all([
    readFrom(taking, 'messages', db => ownMessagesFor(db, read, owners.store.id, at)),
    readFrom(taking, 'other figures', db => newestOf(db, owners.page.id, relatives, at)),
    readFrom(taking, 'the journal', db => actionsOn(db, [owners.page.id, owners.store.id])),
  ]);
  return { own, lastKnown: lastKnown ?? [], actions: actions ?? [] };
};

const KEPT_BEFORE = { kind: 'kept' } as const;

const taken = async (taking: PageTaking, db: Db, read: PageRead, at: Date): Promise<Taken> => {
  // A page that stays open shows what was true when it was loaded: judged again, it is not seen again.
  const recording = read.again ? KEPT_BEFORE : record(taking, db, read, at);
  const [recorded, owners] = await Promise.all([recording, ownersOf(read.account)]);
  const today = seriesOfToday(read, owners, at);
  const [past, beside] = await Promise.all([
    readFrom(taking, 'history', from => seriesOfHistory(from, read, owners, at)),
    besideOf(taking, read, owners, at),
  ]);
  if (recorded.kind === 'kept') return { kept: 'kept', ...beside, ...(past ?? { rows: today, skipped: 0 }) };
  taking.say(recorded.reason, `the readings of a page could not be kept (${recorded.reason}).`);
  if (!past) return { kept: 'not-kept', rows: today, skipped: 0 };
  return { ...past, ...beside, kept: 'not-kept', rows: withToday(past.rows, today) };
};

const withoutHistory = async (read: PageRead, at: Date): Promise<Taken> => ({
  kept: 'off',
  rows: seriesOfToday(read, await ownersOf(read.account), at),
  skipped: 0,
});

/** What the seller made of the tips; no choice where that cannot be read. */
const choicesOf = async ({ tips, say }: PageTaking): Promise<TipChoices> => {
  try {
    return await tips.read();
  } catch (error) {
    say('tips', `hidden and own tips could not be read (${String(error)}).`);
    return NO_CHOICES;
  }
};

/** Records a page and answers, in the language (BCP 47) that is `known` to be wanted, with what to draw beside its values. Never fails for want of history. */
export const takePage = async (
  taking: PageTaking,
  read: PageRead,
  at: Date,
  known: Pick<Asked, 'aside' | 'unwanted' | 'density' | 'metrics'> & {
    readonly taught: Taught;
    readonly language: string;
  },
): Promise<PageAnswer> => {
  const opened = await taking.history.get();
  if (opened.kind === 'off') taking.say('off', `history is off (${opened.reason}).`);
  const [{ rows, past = [], ...history }, tips, targets] = await Promise.all([
    opened.kind === 'open' ? taken(taking, opened.db, read, at) : withoutHistory(read, at),
    choicesOf(taking),
    ownTargetsFor(taking, read),
  ]);
  const spoken = { ...read, language: known.language };
  return answerPage({ read: spoken, series: rows, past, at, tips, ...targets, ...history, ...known });
};

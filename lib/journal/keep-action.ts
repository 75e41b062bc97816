import { allAccounts, keepAccount } from '../history/accounts';
import type { Account, Db, WriteTx } from '../history/schema';
import { tellRoom } from '../history/told-room';
import { inOneTransaction, type Failure } from '../history/transaction';
import type { Action } from './action';
import { keptActions } from './actions-of';
import {
  isKeptAction,
  isLive,
  LONGEST_NOTE,
  LONGEST_TITLE,
  MOST_ACTIONS,
  MOST_KEPT,
  type KeptAction,
} from './kept-action';

/** What the seller did; `at` (ISO instant) where it was not just now. */
export type Step = Pick<Action, 'metric' | 'scope' | 'tip' | 'title' | 'note'> & { readonly at?: string };

/** What can be changed of a step later. */
export type StepChange = Partial<Pick<Action, 'title' | 'note' | 'at'>>;

/** `full`: the account has as many as can be kept. `unknown`: there is no such step, or it is not for whoever asks. */
export type ActionKept =
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'not-kept'; readonly reason: 'full' | 'unknown' | Failure };

/** May whoever asks change what belongs to this account? All accounts that were merged into it are given too. */
export type MayChange = (accounts: readonly Account[]) => boolean;

const UNKNOWN: ActionKept = { kind: 'not-kept', reason: 'unknown' };
const anybody: MayChange = () => true;

const sameDay = (one: string, other: string): boolean => one.slice(0, 10) === other.slice(0, 10);

/** The same tip, or the same own words, again on one day: a second click, or a page that asks again as no answer came. */
const isSame = (there: Action, step: Action): boolean =>
  there.metric === step.metric &&
  there.scope === step.scope &&
  there.tip === step.tip &&
  sameDay(there.at, step.at) &&
  (step.tip !== null || (there.title === step.title && there.note === step.note));

const actionOf = (account: string, step: Step, now: string): Action => ({
  id: crypto.randomUUID(),
  account,
  metric: step.metric,
  scope: step.scope,
  tip: step.tip,
  title: step.title.slice(0, LONGEST_TITLE),
  note: step.note.slice(0, LONGEST_NOTE),
  at: step.at ?? now,
  changedAt: now,
});

const start = async (tx: WriteTx, owner: Account, step: Step, now: string): Promise<ActionKept> => {
  const account = await keepAccount(tx, owner);
  const { rows } = await keptActions(tx, account);
  const live = rows.filter(isLive);
  const action = actionOf(account, step, now);
  const there = live.find(each => isSame(each, action));
  if (there) return { kind: 'kept', id: there.id };
  if (live.length >= MOST_ACTIONS || rows.length >= MOST_KEPT) return { kind: 'not-kept', reason: 'full' };
  await tx.objectStore('actions').put(action);
  return { kind: 'kept', id: action.id };
};

/** Later than the version before, even where the clock was set back. */
const later = (now: Date, { changedAt }: KeptAction): string =>
  new Date(Math.max(now.getTime(), Date.parse(changedAt) + 1)).toISOString();

const isAllowed = async (tx: WriteTx, { account }: KeptAction, may: MayChange): Promise<boolean> =>
  may((await allAccounts(tx)).filter(({ id, into }) => id === account || into === account));

const change = async (
  tx: WriteTx,
  id: string,
  may: MayChange,
  next: (there: Action) => KeptAction,
): Promise<ActionKept> => {
  const there: unknown = await tx.objectStore('actions').get(id);
  if (!isKeptAction(there) || !isLive(there) || !(await isAllowed(tx, there, may))) return UNKNOWN;
  await tx.objectStore('actions').put(next(there));
  return { kind: 'kept', id };
};

const written = async (db: Db, work: (tx: WriteTx) => Promise<ActionKept>): Promise<ActionKept> => {
  const done = await inOneTransaction(db, work);
  if (done.kind === 'not-written') return { kind: 'not-kept', reason: done.reason };
  if (done.result.kind === 'kept') tellRoom('kept');
  return done.result;
};

/** Keeps a step of an account, in one durable transaction; what was merged goes to what it was merged into. The same step twice a day is one. */
export const startAction = (db: Db, owner: Account, step: Step, at: Date): Promise<ActionKept> =>
  written(db, tx => start(tx, owner, step, at.toISOString()));

/** Changes note, title or day of a step. */
export const editAction = (
  db: Db,
  id: string,
  { title, note, at: began }: StepChange,
  at: Date,
  may = anybody,
): Promise<ActionKept> =>
  written(db, tx =>
    change(tx, id, may, there => ({
      ...there,
      ...(title !== undefined && { title: title.slice(0, LONGEST_TITLE) }),
      ...(note !== undefined && { note: note.slice(0, LONGEST_NOTE) }),
      ...(began !== undefined && { at: began }),
      changedAt: later(at, there),
    })),
  );

/** Removes a step and all its words. */
export const removeAction = (db: Db, id: string, at: Date, may = anybody): Promise<ActionKept> =>
  written(db, tx =>
    change(tx, id, may, there => ({
      id,
      account: there.account,
      changedAt: later(at, there),
      removed: true,
    })),
  );

const restore = async (tx: WriteTx, action: Action, at: Date): Promise<ActionKept> => {
  const there: unknown = await tx.objectStore('actions').get(action.id);
  if (!isKeptAction(there) || isLive(there)) return UNKNOWN;
  await tx.objectStore('actions').put({ ...action, account: there.account, changedAt: later(at, there) });
  return { kind: 'kept', id: action.id };
};

/** Takes a removal back; `action`: as it was before. */
export const restoreAction = (db: Db, action: Action, at: Date): Promise<ActionKept> =>
  written(db, tx => restore(tx, action, at));

import type { Messages } from '../bus';
import { TIPS } from '../catalogue/tips/index';
import { hostFamily } from '../history/host-family';
import { ownerFor, ownersOf } from '../history/owner';
import type { Db } from '../history/schema';
import {
  editAction,
  removeAction,
  startAction,
  type ActionKept,
  type MayChange,
} from '../journal/keep-action';
import { MOST_ACTIONS } from '../journal/kept-action';
import { withHidden } from '../journal/tip-choices';
import type { TipStore } from '../journal/tips-store';
import { switchesFor, type Settings } from '../settings';
import { bookFor, type OwnMetricSource } from './own-metrics';
import { addressOf, hostOf } from './rules';
import type { Sender } from './sender';
import type { Taking } from './take-page';

/** What the worker lends to the journal. */
export type Journaling = Taking &
  OwnMetricSource & {
    readonly tips: TipStore;
    readonly readSettings: () => Promise<Settings>;
    /** Tells open pages. */
    readonly actionsChanged: () => Promise<void>;
    readonly now: () => Date;
  };

type Refusal = { readonly refuse: string };
type Reason = Extract<ActionKept, { readonly kind: 'not-kept' }>['reason'];

const WHY: Readonly<Record<Reason, string>> = {
  full: `there are ${MOST_ACTIONS} steps of this account already; remove some on the history page`,
  unknown: 'there is no such step in the accounts of this page',
  'disk-full': 'the disk is full; nothing was changed',
  closed: 'the history was closed; nothing was changed',
  failed: 'it could not be written; nothing was changed',
};

/** Writes; a connection that had ended unnoticed is opened anew, as nothing was tried then. */
const write = async (
  type: string,
  deps: Journaling,
  work: (db: Db) => Promise<ActionKept>,
): Promise<{ readonly id: string } | Refusal> => {
  const attempt = async (): Promise<ActionKept | null> => {
    const opened = await deps.history.get();
    return opened.kind === 'open' ? work(opened.db) : null;
  };
  const first = await attempt();
  const isClosed = first?.kind === 'not-kept' && first.reason === 'closed';
  if (isClosed) deps.history.forget();
  const kept = isClosed ? await attempt() : first;
  if (kept === null) return { refuse: `${type}: history is off` };
  if (kept.kind === 'not-kept') return { refuse: `${type}: ${WHY[kept.reason]}` };
  await deps.actionsChanged();
  return { id: kept.id };
};

const isKnownTip = async (id: string, { tips }: Journaling): Promise<boolean> =>
  TIPS.some(tip => tip.id === id) || (await tips.read()).own.some(tip => tip.id === id);

const isOn = async (pageId: string, { readSettings }: Journaling): Promise<boolean> => {
  const { page, all } = switchesFor(await readSettings(), pageId);
  return page && all;
};

/** Notes that the seller has begun something, in the account that the page shows. */
export const startFromPage = async (
  { pageId, account, ...step }: Messages['start-action']['ask'],
  sender: Sender,
  deps: Journaling,
): Promise<{ readonly id: string } | Refusal> => {
  if (!addressOf(pageId, sender) || hostOf(sender) !== account.host)
    return { refuse: 'start-action: is not of the page that sent it' };
  if (!(await isOn(pageId, deps))) return { refuse: 'start-action: Benchline is switched off here' };
  if (step.tip !== null && !(await isKnownTip(step.tip, deps)))
    return { refuse: 'start-action: is of a tip that does not exist' };
  if (!(await bookFor([step], deps)).find(step.metric))
    return { refuse: 'start-action: is of a metric that is not in use' };
  const owner = ownerFor(step, await ownersOf(account));
  return write('start-action', deps, db => startAction(db, owner, step, deps.now()));
};

/** A page speaks of the accounts of its own hosts only. */
const shownOn =
  (sender: Sender): MayChange =>
  accounts =>
    accounts.some(({ host }) => hostFamily(host) === hostFamily(hostOf(sender)));

export const noteFromPage = (
  { id, note }: Messages['note-action']['ask'],
  sender: Sender,
  deps: Journaling,
): Promise<{ readonly id: string } | Refusal> =>
  write('note-action', deps, db => editAction(db, id, { note }, deps.now(), shownOn(sender)));

export const removeFromPage = (
  { id }: Messages['remove-action']['ask'],
  sender: Sender,
  deps: Journaling,
): Promise<{ readonly id: string } | Refusal> =>
  write('remove-action', deps, db => removeAction(db, id, deps.now(), shownOn(sender)));

/** Hides a tip everywhere; the change of what is stored reaches open pages. */
export const hideTip = async (
  { tip }: Messages['hide-tip']['ask'],
  deps: Journaling,
): Promise<{ readonly settled: true } | Refusal> => {
  if (!(await isKnownTip(tip, deps))) return { refuse: 'hide-tip: there is no such tip' };
  await deps.tips.change(choices => ({ choices: withHidden(choices, tip) }));
  return { settled: true };
};

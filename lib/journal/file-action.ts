import type { Scope } from '../catalogue/metric';
import { TIPS } from '../catalogue/tips';
import { tipIn } from '../catalogue/tips/tip-in';
import type { Action } from './action';
import { isLive, LONGEST_TITLE, type KeptAction, type RemovedAction } from './kept-action';

/** A step in a file of "Export JSON". Of another origin it may have no more than the first five. */
export type FileAction = Pick<Action, 'account' | 'metric' | 'tip' | 'note' | 'at'> & {
  readonly id?: string;
  readonly scope?: Scope;
  readonly title?: string;
  readonly changedAt?: string;
};

/** A step that was removed, in a file: none of its words. */
export type FileRemoved = Omit<RemovedAction, 'removed'>;

/** The steps of an account as files have them: those that are there, and those that were removed. Oldest first. */
export const toFile = (
  kept: readonly KeptAction[],
): { readonly actions: FileAction[]; readonly removed: FileRemoved[] } => {
  const sorted = kept.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return {
    actions: sorted
      .filter(isLive)
      .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
      .map(({ account, metric, tip, note, at, id, scope, title, changedAt }) => ({
        account,
        metric,
        tip,
        note,
        at,
        id,
        scope,
        title,
        changedAt,
      })),
    removed: sorted
      .filter(each => !isLive(each))
      .map(({ id, account, changedAt }) => ({ id, account, changedAt })),
  };
};

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes, 0, 16), byte => byte.toString(16).padStart(2, '0')).join('');

/** The id of a step that came without one: the first 16 bytes of a SHA-256 over what it says, so that the same file again is the same step. */
const idOf = async (
  { metric, scope, tip, title, note, at }: FileAction,
  account: string,
): Promise<string> => {
  const text = JSON.stringify([account, metric, scope ?? null, tip, title ?? null, note, Date.parse(at)]);
  return hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
};

/** `accountOf` gives the account here for one of the file, whatever was merged into what. */
export const withIds = <T extends FileAction>(
  actions: readonly T[],
  accountOf: (fileId: string) => string,
): Promise<(T & { readonly id: string })[]> =>
  Promise.all(
    actions.map(async action => ({
      ...action,
      id: action.id ?? (await idOf(action, accountOf(action.account))),
    })),
  );

const iso = (instant: string): string => new Date(instant).toISOString();

/** What to call a step that came without a title: its tip, or the first line of its note. */
const titleOf = ({ tip, title, note }: FileAction): string => {
  const known = TIPS.find(({ id }) => id === tip);
  const named = title ?? (known ? tipIn(known, 'en').title : tip);
  return (named ?? note.trim().split('\n')[0] ?? '').slice(0, LONGEST_TITLE);
};

/** A step of a file as it is kept, in an account of this history. */
export const fromFile = (action: FileAction & { readonly id: string }, account: string): Action => ({
  id: action.id,
  account,
  metric: action.metric,
  scope: action.scope ?? 'all',
  tip: action.tip,
  title: titleOf(action),
  note: action.note,
  at: iso(action.at),
  changedAt: iso(action.changedAt ?? action.at),
});

export const removedFromFile = ({ id, changedAt }: FileRemoved, account: string): RemovedAction => ({
  id,
  account,
  changedAt: iso(changedAt),
  removed: true,
});

import { SCOPES, type Scope } from '../catalogue/metric';
import type { Action } from './action';

/** So many characters (UTF-16 units) are kept of a note and of a title. */
export const LONGEST_NOTE = 2000;
export const LONGEST_TITLE = 120;
/** An account has no more steps than this at a time: a hostile page must not fill the disk. */
export const MOST_ACTIONS = 500;
/** Nor more records, with those of steps that were removed. */
export const MOST_KEPT = 5000;

/**
 * What stays of a step that was removed, without any words: so that a file of another computer, which still has the
 * step, does not bring it back.
 */
export type RemovedAction = Pick<Action, 'id' | 'account' | 'changedAt'> & { readonly removed: true };

/** As it lies on disk. */
export type KeptAction = Action | RemovedAction;

export const isLive = (kept: KeptAction): kept is Action => !('removed' in kept);

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const isInstant = (stored: unknown): boolean =>
  typeof stored === 'string' && INSTANT.test(stored) && !Number.isNaN(Date.parse(stored));

const isText = (stored: unknown): boolean => typeof stored === 'string';

/** A cheap look whether what lies on disk is a step, or one that was removed. */
export const isKeptAction = (stored: unknown): stored is KeptAction => {
  if (typeof stored !== 'object' || stored === null) return false;
  const row = stored as Partial<Record<keyof Action | 'removed', unknown>>;
  if (!isText(row.id) || !isText(row.account) || !isInstant(row.changedAt)) return false;
  if (row.removed !== undefined) return row.removed === true;
  return (
    [row.metric, row.title, row.note].every(isText) &&
    SCOPES.includes(row.scope as Scope) &&
    (row.tip === null || isText(row.tip)) &&
    isInstant(row.at)
  );
};

import type { Action } from '../../lib/journal/action';

let removed: Action | null = null;

/** The step that was removed last on this page and can be brought back. */
export const removedStep = (): Action | null => removed;

export const setRemoved = (action: Action | null): void => {
  removed = action;
};

import type { Action } from '../../lib/journal/action';

/** `of`: whose steps were shown (`stepsName`). */
type Removed = { readonly of: string; readonly action: Action };

let removed: Removed | null = null;

/** The step that was removed last on this page and can be brought back; null where that was beside other steps. */
export const removedStep = (of: string): Action | null => (removed?.of === of ? removed.action : null);

export const setRemoved = (step: Removed | null): void => {
  removed = step;
};

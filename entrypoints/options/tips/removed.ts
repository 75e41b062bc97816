import type { OwnTip } from '../../../lib/journal/own-tip';

let removed: OwnTip | null = null;

/** The own tip that was removed last on this page and can be brought back. */
export const removedTip = (): OwnTip | null => removed;

export const setRemoved = (tip: OwnTip | null): void => {
  removed = tip;
};

import type { TargetEntry } from '../../../lib/summary/target-entries';

let last: TargetEntry | null = null;

/** What was removed last on this page, for as long as it can be brought back; null where nothing was. */
export const removedTarget = (): TargetEntry | null => last;

export const setRemovedTarget = (entry: TargetEntry | null): void => {
  last = entry;
};

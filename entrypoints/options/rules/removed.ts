import type { TaughtRule } from '../../../lib/taught/rule';

let removed: TaughtRule | null = null;

/** The rule that was removed last on this page and can be brought back. */
export const removedRule = (): TaughtRule | null => removed;

export const setRemoved = (rule: TaughtRule | null): void => {
  removed = rule;
};

/**
 * A mean over a rolling window, of which the share `fresh` (0 … 1] of the answers is replaced by new ones while the rest
 * stay as slow as the mean: mean' = (1 − f)·m + f·x. Solved for x, minutes, it is how fast the new ones must be on
 * average to come to `goal`. Null when even answers at once would not do.
 * Worked: 30 h now, half of the answers new: 2·24 − 30 = 18 h each to be at 24 h.
 */
export const paceFor = (mean: number, goal: number, fresh: number): number | null => {
  if (!(fresh > 0) || fresh > 1 || !Number.isFinite(mean) || !Number.isFinite(goal)) return null;
  const pace = goal - ((mean - goal) * (1 - fresh)) / fresh;
  return pace > 0 ? pace : null;
};

/**
 * The same with counts: `answers` are in the mean and stay in it, `next` come to it. x = G − (m − G)·K/n.
 * Null when even answers at once would not do, or there are none to come.
 */
export const paceForNext = (mean: number, answers: number, goal: number, next: number): number | null =>
  answers >= 0 && next > 0 ? paceFor(mean, goal, next / (answers + next)) : null;

/** How fast the answers of a part of the window must be: `pace` in minutes, `fresh` the part, 1 the whole window. */
export type Pace = { readonly goal: number; readonly pace: number; readonly fresh: 0.5 | 1 };

/**
 * The pace that brings a mean down to a goal, both minutes: over half a window where that can be done, else over a
 * whole one, where the goal itself is the pace. Null when the goal is reached.
 */
export const paceTo = (mean: number, goal: number): Pace | null => {
  if (!(mean > goal) || !(goal > 0) || !Number.isFinite(mean)) return null;
  const half = paceFor(mean, goal, 0.5);
  return half === null ? { goal, pace: goal, fresh: 1 } : { goal, pace: half, fresh: 0.5 };
};

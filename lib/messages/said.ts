import type { SaidTime } from '../inbox';
import { stretchesOf } from './interval';
import type { Whose } from './zones';
import { hull, isSome, meet, type Stretch } from './stretch';

/**
 * What a row says of when its message came. `exact` is Amazon's own timer or word, which may move a deadline either way; `dates`
 * are everything else, the times of whichever message the list shows. Empty lists: it says nothing.
 */
export type Said = { readonly exact: readonly Stretch[]; readonly dates: readonly Stretch[] };

/** Where two contradict each other, both stay possible: the earlier one then gives the deadline, and it is not sure. */
export const both = (some: readonly Stretch[], others: readonly Stretch[]): readonly Stretch[] => {
  if (!isSome(some)) return others;
  if (!isSome(others)) return some;
  const met = meet(some, others);
  return isSome(met) ? met : [hull([...some, ...others] as [Stretch, ...Stretch[]])];
};

const allOf = (times: readonly SaidTime[], made: Stretch, whose: Whose): readonly Stretch[] =>
  times.map(said => stretchesOf(said, made, whose)).reduce<readonly Stretch[]>(both, []);

const isTimer = ({ is }: SaidTime): boolean => is === 'left' || is === 'overdue';

/** Reads all times of a row together. */
export const saidBy = (times: readonly SaidTime[], made: Stretch, of: Whose): Said => ({
  exact: allOf(times.filter(isTimer), made, of),
  dates: allOf(
    times.filter(said => !isTimer(said)),
    made,
    of,
  ),
});

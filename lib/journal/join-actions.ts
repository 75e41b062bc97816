import { isLive, type KeptAction } from './kept-action';

/** Everything that a record says, in an order that every machine agrees on. */
const saying = (kept: KeptAction): string =>
  JSON.stringify(Object.entries(kept).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** Changed later; at a tie the removal, then the one whose text sorts last. */
const compare = (one: KeptAction, other: KeptAction): number =>
  Date.parse(one.changedAt) - Date.parse(other.changedAt) ||
  Number(isLive(other)) - Number(isLive(one)) ||
  (saying(one) < saying(other) ? -1 : Number(saying(one) !== saying(other)));

/** Do two records say the same? */
export const sameAction = (one: KeptAction, other: KeptAction): boolean => saying(one) === saying(other);

/**
 * Two records of one step as one: the greater by a total order, so that merging files is commutative, associative and
 * idempotent, also where two files say it of two accounts.
 */
export const joinActions = (one: KeptAction, other: KeptAction): KeptAction =>
  compare(one, other) >= 0 ? one : other;

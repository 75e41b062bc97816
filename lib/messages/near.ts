import type { Case } from './case';
import type { Deadline } from './deadline';
import type { StoreInbox } from './inbox-state';
import { queueOf, type Waiting } from './queue';

const HOUR = 3_600_000;

/**
 * `untimed`: nothing is known of when it came, so no threshold can exclude it. `may-be-overdue`: the earliest possible deadline
 * is over, the latest is not.
 */
export type Nearness = 'ahead' | 'untimed' | 'near' | 'may-be-overdue' | 'overdue';

/** A waiting case with its deadline (ms since 1970), seen at an instant. */
export type Clocked = {
  readonly case: Case;
  readonly store: StoreInbox;
  readonly deadline: Deadline;
  readonly nearness: Nearness;
};

const isWithin = (instant: number, threshold: number, now: number): boolean =>
  now >= instant - threshold * HOUR;

/** Counted from exactly `threshold` hours before the earliest possible end; where that is not known, before the latest. */
const nearnessOf = ({ standing, deadline }: Waiting, threshold: number, now: number): Nearness => {
  if (standing === 'overdue') return 'overdue';
  if (standing === 'untimed') return isWithin(deadline.latest, threshold, now) ? 'near' : 'untimed';
  if (standing === 'maybe-overdue') return 'may-be-overdue';
  return isWithin(deadline.earliest, threshold, now) ? 'near' : 'ahead';
};

/** Every waiting case of these stores, the one to answer next first (queue.ts). */
export const clocked = (
  stores: readonly StoreInbox[],
  threshold: number,
  now: number,
): readonly Clocked[] => {
  const storeOf = new Map(stores.flatMap(store => store.waiting.map(each => [each, store] as const)));
  const { cases } = queueOf([...storeOf.keys()], [], now);
  return cases.flatMap(waiting => {
    const store = storeOf.get(waiting.case);
    const { case: one, deadline } = waiting;
    return store ? [{ case: one, store, deadline, nearness: nearnessOf(waiting, threshold, now) }] : [];
  });
};

/** Those that the badge counts for sure: less than `threshold` hours left, overdue ones included. */
export const nearOf = (all: readonly Clocked[]): readonly Clocked[] =>
  all.filter(({ nearness }) => nearness !== 'ahead' && nearness !== 'untimed');

/** How many the badge counts because nothing is known of their times. */
export const untimedOf = (stores: readonly StoreInbox[], all: readonly Clocked[]): number =>
  all.filter(({ nearness }) => nearness === 'untimed').length +
  stores.reduce((sum, { extra }) => sum + extra, 0);

import type { Case } from './case';
import { deadlineOf, type Deadline } from './deadline';
import type { StoreInbox } from './inbox-state';

const HOUR = 3_600_000;

/** `may-be-overdue`: the earliest possible deadline is over, the latest is not. */
export type Standing = 'ahead' | 'near' | 'may-be-overdue' | 'overdue';

/** A waiting case with its deadline (ms since 1970), seen at an instant. */
export type Clocked = {
  readonly case: Case;
  readonly store: StoreInbox;
  readonly deadline: Deadline;
  readonly standing: Standing;
};

/** How a deadline stands at `now` (ms); `near` from exactly `threshold` hours before the earliest possible end. */
export const standingOf = ({ earliest, latest }: Deadline, threshold: number, now: number): Standing => {
  if (now >= latest) return 'overdue';
  if (now >= earliest) return 'may-be-overdue';
  return now >= earliest - threshold * HOUR ? 'near' : 'ahead';
};

const byDeadline = (one: Clocked, other: Clocked): number =>
  one.deadline.earliest - other.deadline.earliest || one.case.key.localeCompare(other.case.key);

/** Every waiting case of these stores, the next deadline first. */
export const clocked = (stores: readonly StoreInbox[], threshold: number, now: number): readonly Clocked[] =>
  stores
    .flatMap(store =>
      store.waiting.map((waiting): Clocked => {
        const deadline = deadlineOf(waiting);
        return { case: waiting, store, deadline, standing: standingOf(deadline, threshold, now) };
      }),
    )
    .toSorted(byDeadline);

/** Those that the badge counts: less than `threshold` hours left, overdue ones included. */
export const nearOf = (all: readonly Clocked[]): readonly Clocked[] =>
  all.filter(({ standing }) => standing !== 'ahead');

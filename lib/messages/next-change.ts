import { deadlineOf } from './deadline';
import { oldFrom } from './inbox-age';
import { waitingIn, type StoreInbox } from './inbox-state';
import { isTimed } from './queue';

const HOUR = 3_600_000;

const instantsOf = (store: StoreInbox, threshold: number): readonly number[] => [
  ...store.waiting.flatMap(waiting => {
    const { earliest, latest } = deadlineOf(waiting);
    return isTimed(waiting)
      ? [earliest - threshold * HOUR, earliest, latest]
      : [latest - threshold * HOUR, latest];
  }),
  ...(store.read !== null && waitingIn(store) > 0 ? [oldFrom(store.read, threshold)] : []),
];

/** The first of these instants after `now`, or null. */
export const firstAfter = (instants: readonly number[], now: number): number | null => {
  const later = instants.filter(instant => instant > now);
  return later.length === 0 ? null : later.reduce((one, other) => Math.min(one, other));
};

/** When the badge next changes by itself (ms since 1970): a case crosses the threshold or a deadline, or the figure gets old. */
export const nextChange = (stores: readonly StoreInbox[], threshold: number, now: number): number | null =>
  firstAfter(
    stores.flatMap(store => instantsOf(store, threshold)),
    now,
  );

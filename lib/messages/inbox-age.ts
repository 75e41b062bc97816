import { TIME_TO_ANSWER } from './deadline';
import { waitingIn, type StoreInbox } from './inbox-state';

const HOUR = 3_600_000;

/** A clock that was set back makes the last read lie in the future; so much (ms) is what clocks are off anyway. */
const CLOCK_SLACK = 5 * 60_000;

/**
 * When (ms since 1970) the figure of messages with less than `threshold` hours left becomes old. A message that comes right
 * after the inbox was read has 24 hours: for 24 − `threshold` hours none that nobody has seen can be in the figure, after
 * that one can. Six hours before the end that is eighteen hours after the read.
 */
export const oldFrom = (read: number, threshold: number): number => read + TIME_TO_ANSWER - threshold * HOUR;

/**
 * Is the figure of a store old? Only where messages waited when its inbox was last read: a store that gets none would be old
 * for ever. Also where the clock was set back since, as no time that was read can be trusted then.
 */
export const isOld = (store: StoreInbox, threshold: number, now: number): boolean => {
  if (waitingIn(store) === 0) return false;
  return store.read === null || now >= oldFrom(store.read, threshold) || store.read > now + CLOCK_SLACK;
};

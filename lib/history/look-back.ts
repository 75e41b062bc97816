import type { Range } from './read-rows';

/** As far back as a verdict looks (ms): a year and a month, so that three windows of 180 days end within it. */
const LOOK_BACK = 400 * 86_400_000;
/** Two tabs may write in one millisecond, which puts one of them a little later than `at`. */
const LEEWAY = 1000;

/**
 * The rows by which a series is judged at a moment, the same for chip, popup and history page: the last 400
 * days up to now. Rows of a clock that once was ahead are kept but do not pass for the newest.
 */
export const judgedRange = (at: Date): Range => ({
  since: new Date(at.getTime() - LOOK_BACK),
  until: new Date(at.getTime() + LEEWAY),
});

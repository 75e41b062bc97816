import type { Range } from './read-rows';

/** As far back as a verdict looks (ms): a year and a month, so that three windows of 180 days end within it. */
const LOOK_BACK = 400 * 86_400_000;
/** Two tabs may write in one millisecond, which puts one of them a little later than `at`. */
const LEEWAY = 1000;
/** Long enough for the newest reading of most series (ms). */
const RECENT = 32 * 86_400_000;

const rangeOver = (length: number, at: Date): Range => ({
  since: new Date(at.getTime() - length),
  until: new Date(at.getTime() + LEEWAY),
});

/**
 * The rows by which a series is judged at a moment, the same for chip, popup and history page: the last 400
 * days up to now. Rows of a clock that once was ahead are kept but do not pass for the newest.
 */
export const judgedRange = (at: Date): Range => rangeOver(LOOK_BACK, at);

/** The end of the same, for a list that names the newest readings and judges none. */
export const recentRange = (at: Date): Range => rangeOver(RECENT, at);

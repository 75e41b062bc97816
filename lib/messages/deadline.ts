import type { Case } from './case';

/** A buyer's message is to be answered within 24 hours, weekends and holidays included (Amazon; docs/metrics.md). ms. */
export const TIME_TO_ANSWER = 24 * 3_600_000;

/** Within so much, in ms, a deadline counts as known: Amazon's own clocks show minutes. */
const SURE_WITHIN = 2 * 60_000;

/** ms since 1970. `earliest` is the one to show; `sure`: the latest one is not worth telling apart from it. */
export type Deadline = { readonly earliest: number; readonly latest: number; readonly sure: boolean };

/** When the 24 hours of a case are over, at the earliest and at the latest possible. */
export const deadlineOf = ({
  receivedAfter,
  receivedBefore,
  dated,
}: Pick<Case, 'receivedAfter' | 'receivedBefore' | 'dated'>): Deadline => {
  const earliest = Date.parse(receivedAfter) + TIME_TO_ANSWER;
  const latest = Date.parse(receivedBefore) + TIME_TO_ANSWER;
  return { earliest, latest, sure: !dated && latest - earliest <= SURE_WITHIN };
};

import type { AnsweredRound, Between } from './case';

/** More are not kept of one case; the newest stay. */
const MOST = 50;

const meets = (one: Between, other: Between): boolean =>
  one.after <= other.before && other.after <= one.before;

const whole = ({ received, answered }: AnsweredRound): Between => ({
  after: received.after,
  before: answered.before,
});

/** May the two be one message? Two that conversations showed are told apart by when they came. */
const overlap = (one: AnsweredRound, other: AnsweredRound): boolean =>
  one.how === 'conversation' && other.how === 'conversation'
    ? meets(one.received, other.received)
    : meets(whole(one), whole(other));

const byReceived = (one: AnsweredRound, other: AnsweredRound): number => {
  const [a, b] = [one, other].map(({ received, answered }) => `${received.after} ${answered.after}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
};

const RANK: Readonly<Record<AnsweredRound['how'], number>> = {
  conversation: 0,
  answered: 1,
  resolved: 2,
  gone: 3,
};

const width = ({ received, answered }: AnsweredRound): number =>
  Date.parse(received.before) -
  Date.parse(received.after) +
  Date.parse(answered.before) -
  Date.parse(answered.after);

/** The surest first; then the narrowest; then in an order that every machine agrees on. */
const bySureness = (one: AnsweredRound, other: AnsweredRound): number =>
  RANK[one.how] - RANK[other.how] ||
  width(one) - width(other) ||
  (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

/**
 * Two lists of answered messages as one: of those that may be the same message the surest stays, and what a conversation showed
 * stands beside nothing that was only inferred of the same time. Oldest first, at most 50; the order of the lists is no matter.
 */
export const joinRounds = (
  some: readonly AnsweredRound[],
  others: readonly AnsweredRound[],
): readonly AnsweredRound[] => {
  const kept: AnsweredRound[] = [];
  for (const each of [...some, ...others].toSorted(bySureness))
    if (!kept.some(round => overlap(round, each))) kept.push(each);
  return kept.toSorted(byReceived).slice(-MOST);
};

import type { CaseState } from './case';
import type { Stretch } from './stretch';
import type { Told } from './timeline';

/** A buyer's message and its answer, in ms. */
export type ToldRound = { readonly received: Stretch; readonly answered: Stretch };

/** The first message that nobody answered. `whole`: an answer stands before it. */
export type Unanswered = { readonly when: Stretch; readonly cut: 'whole' | 'maybe-cut' };

/**
 * What a conversation says. `last`: whose message is the last; `unclear` where that cannot be told, `none` without messages.
 * `latest`: when the buyer wrote last, or may have; null where the buyer did not.
 */
export type Conversed = {
  readonly rounds: readonly ToldRound[];
  readonly unanswered: Unanswered | null;
  readonly latest: Stretch | null;
  readonly last: 'buyer' | 'seller' | 'unclear' | 'none';
};

const isFinite = ({ after }: Stretch): boolean => after > -Infinity;

/** From `start`, the run of messages up to the next answer. */
const runFrom = (all: readonly Told[], start: number): readonly Told[] => {
  const end = all.findIndex(({ by }, at) => at >= start && by === 'seller');
  return all.slice(start, end < 0 ? all.length : end);
};

/** A message of nobody knows whom among them makes a round unclear: it is left out. */
const roundsOf = (all: readonly Told[]): readonly ToldRound[] =>
  all.flatMap(({ by }, at): ToldRound[] => {
    if (by === 'seller' || (at > 0 && all[at - 1]?.by !== 'seller')) return [];
    const run = runFrom(all, at);
    const answer = all[at + run.length];
    const first = run[0];
    if (!answer || !first || run.some(told => told.by === 'unknown')) return [];
    const round = { received: first.when, answered: answer.when };
    return isFinite(round.received) && isFinite(round.answered) ? [round] : [];
  });

/** From the first to the last that it may be, where it is not clear who wrote some of them. */
const firstOf = (run: readonly Told[]): Stretch | null => {
  const [first] = run;
  const lastBuyer = run.findLast(({ by }) => by === 'buyer');
  if (!first || !lastBuyer) return null;
  const clear = run.every(({ by }) => by === 'buyer');
  return clear ? first.when : { after: first.when.after, before: lastBuyer.when.before };
};

/** Where the seller's answer did not count, as Amazon says that it still waits: the last run of the buyer's before it. */
const lastRunStart = (all: readonly Told[]): number => {
  const buyer = all.findLastIndex(({ by }) => by !== 'seller');
  const answer = all.findLastIndex(({ by }, at) => at < buyer && by === 'seller');
  return answer + 1;
};

const whose = (all: readonly Told[]): Conversed['last'] => {
  const last = all.at(-1);
  if (!last) return 'none';
  return last.by === 'unknown' ? 'unclear' : last.by;
};

/** Reads a conversation: its answered messages, and the first one that nobody answered. */
export const conversed = (all: readonly Told[]): Conversed => {
  const start = lastRunStart(all);
  const when = firstOf(runFrom(all, start));
  return {
    rounds: roundsOf(all),
    unanswered: when && { when, cut: start > 0 ? 'whole' : 'maybe-cut' },
    latest: all.findLast(({ by }) => by !== 'seller')?.when ?? null,
    last: whose(all),
  };
};

/**
 * Whose turn it is. Amazon's word counts, but for "answered" where the buyer wrote last: then it waits. Without Amazon's word the
 * last message decides.
 */
export const stateOf = (said: CaseState, { last }: Conversed): CaseState => {
  if (said === 'answered' && last === 'buyer') return 'waiting';
  if (said !== 'unknown') return said;
  if (last === 'buyer') return 'waiting';
  return last === 'seller' ? 'answered' : 'unknown';
};

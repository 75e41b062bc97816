import { toBetween } from './in-time';
import type { KeptCase, KeptRead } from './kept-case';
import { receivedIn } from './sight';

/** Clocks are off by so much anyway, ms. */
const SLACK = 5 * 60_000;

const isAhead = (instant: string, at: number): boolean => Date.parse(instant) > at + SLACK;

/**
 * A case that was seen by a clock which was ahead: when that was is not known any more, so that no page is older than it, and no
 * page counts as having shown it waiting. When its message came stays where that is not in the future; LONG_AGO where it is.
 */
const caseInPast = (one: KeptCase, at: number): KeptCase => {
  const isSound = ![one.known.after, one.lastSeen, one.receivedAfter, one.waited?.after ?? ''].some(each =>
    isAhead(each, at),
  );
  if (isSound) return one;
  const now = new Date(at).toISOString();
  const after = isAhead(one.receivedAfter, at) ? -Infinity : Date.parse(one.receivedAfter);
  return {
    ...one,
    ...receivedIn({ after, before: Math.min(Date.parse(one.receivedBefore), at) }),
    firstSeen: one.firstSeen < now ? one.firstSeen : now,
    lastSeen: one.lastSeen < now ? one.lastSeen : now,
    known: toBetween({ after: -Infinity, before: at }),
    waited: null,
  };
};

/** A read of a list by a clock that was ahead says nothing of what came before it. */
const readInPast = (read: KeptRead, at: number): KeptRead => {
  const isSound = !isAhead(read.at, at) && (read.full === null || !isAhead(read.full.after, at));
  return isSound ? read : { ...read, full: null, kinds: [], at: new Date(at).toISOString() };
};

type Remembered = { readonly cases: readonly KeptCase[]; readonly reads: readonly KeptRead[] };

/**
 * What is known of an inbox, where the computer's clock was set back since: nothing was seen in the future. Without this a message
 * that came after the clock was put right would be taken for older than what is known, or for one that came later than it did.
 */
export const withoutFuture = <Known extends Remembered>(known: Known, at: number): Known => ({
  ...known,
  cases: known.cases.map(each => caseInPast(each, at)),
  reads: known.reads.map(each => readInPast(each, at)),
});

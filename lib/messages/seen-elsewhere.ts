import type { KeptCase } from './kept-case';

/** A name with an order: orders are numbered over all of Amazon, while a thread's id may be one host's own. */
const hasOrder = (name: string): boolean => /^o[bs]?:/.test(name);

/**
 * Is it one message, shown in the inboxes of two accounts? One store sees the same cases on each host on which it sells, and
 * Benchline takes those for two accounts until the seller merges them.
 */
const isSameMessage = (one: KeptCase, other: KeptCase): boolean =>
  one.key === other.key && one.names.some(name => hasOrder(name) && other.names.includes(name));

/** Did a page of the other account say, later than any showed it waiting here, that it waits no more? An inference is not enough. */
const isOverElsewhere = (here: KeptCase, there: KeptCase): boolean =>
  !there.running &&
  (there.closedBy === 'row' || there.closedBy === 'conversation') &&
  here.waited !== null &&
  there.known.after > here.waited.before;

const comesFirst = (one: KeptCase, other: KeptCase): boolean =>
  one.receivedAfter === other.receivedAfter
    ? one.account < other.account
    : one.receivedAfter < other.receivedAfter;

/** Running cases, each message once: of two that wait, the one whose deadline is earlier. `others`: cases of other accounts. */
export const onceEach = (
  running: readonly KeptCase[],
  others: (one: KeptCase) => readonly KeptCase[],
): readonly KeptCase[] =>
  running.filter(
    one =>
      !others(one).some(
        other =>
          isSameMessage(one, other) &&
          (isOverElsewhere(one, other) || (other.running && comesFirst(other, one))),
      ),
  );

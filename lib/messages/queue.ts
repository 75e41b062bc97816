import { LONG_AGO, type Case, type Theme } from './case';
import { deadlineOf, type Deadline } from './deadline';

const HOUR = 3_600_000;
/** Deadlines this close (ms) are equals, among which the theme decides. */
const EQUAL = 15 * 60_000;

/** Cancellations, returns and deliveries before questions (docs/metrics.md, "The 24-hour clock"). */
const URGENT: ReadonlySet<Theme> = new Set(['cancellation', 'return-or-refund', 'delivery']);

/**
 * `overdue`: for sure. `maybe-overdue`: the earliest possible deadline is over, the latest is not. `untimed`: nothing is known
 * of when it came, and its 24 hours may be over.
 */
export type Standing = 'overdue' | 'maybe-overdue' | 'untimed' | 'under-2h' | 'under-6h' | 'later';

/** A case that waits. `left`: ms until its deadline at the earliest, negative where that is over; null where it is untimed. `rank` 1 is next. */
export type Waiting = {
  readonly case: Case;
  readonly deadline: Deadline;
  readonly left: number | null;
  readonly standing: Standing;
  /** It may have been answered: a list that was read in part should have had it. It counts until that is known. */
  readonly doubted: boolean;
  readonly rank: number;
};

/** How many cases that no list showed the cards know of, by account (lib/history/cases.ts, `inboxReads`). */
export type Unseen = { readonly account: string; readonly unseen: number };

/** `maybeOverdue` are not among `overdue`; `under2h` and `under6h` are not overdue, not even perhaps; the two hours are among the six. */
export type Tally = {
  readonly waiting: number;
  readonly overdue: number;
  readonly maybeOverdue: number;
  readonly untimed: number;
  readonly under2h: number;
  readonly under6h: number;
};

/** Everything that waits, the next one first. `unseen`: how many more the cards know of, whose times nobody knows. */
export type Queue = Tally & {
  readonly cases: readonly Waiting[];
  readonly unseen: number;
  readonly byAccount: ReadonlyMap<string, Tally & { readonly unseen: number }>;
  /** By ISO country; null for cases whose row showed none. */
  readonly byCountry: ReadonlyMap<string | null, Tally>;
};

/** Is anything known of when its message came? */
export const isTimed = ({ receivedAfter }: Pick<Case, 'receivedAfter'>): boolean => receivedAfter > LONG_AGO;

const standingOf = (one: Case, { earliest, latest }: Deadline, now: number): Standing => {
  if (latest <= now) return 'overdue';
  if (!isTimed(one)) return 'untimed';
  if (earliest <= now) return 'maybe-overdue';
  if (earliest - now < 2 * HOUR) return 'under-2h';
  return earliest - now < 6 * HOUR ? 'under-6h' : 'later';
};

type Unranked = Omit<Waiting, 'rank'>;

const waitingOf = (one: Case, now: number): Unranked => {
  const deadline = deadlineOf(one);
  return {
    case: one,
    deadline,
    left: isTimed(one) ? deadline.earliest - now : null,
    standing: standingOf(one, deadline, now),
    doubted: one.state === 'unknown',
  };
};

const isUrgent = ({ case: { theme } }: Unranked): number => (URGENT.has(theme) ? 0 : 1);

/** What makes the order the same on every machine, should all else be equal. */
const nameOf = ({ case: { account, key } }: Unranked): string => `${account} ${key}`;

const byDeadline = (one: Unranked, other: Unranked): number =>
  one.deadline.earliest - other.deadline.earliest ||
  one.deadline.latest - other.deadline.latest ||
  (nameOf(one) < nameOf(other) ? -1 : 1);

/** Groups of equals: within EQUAL of the first of the group, so that no chain of near ones grows long. */
const inOrder = (all: readonly Unranked[]): readonly Unranked[] => {
  let start = -Infinity;
  let group = 0;
  const grouped = all.toSorted(byDeadline).map(each => {
    if (each.deadline.earliest - start > EQUAL) {
      start = each.deadline.earliest;
      group += 1;
    }
    return { each, group };
  });
  return grouped
    .toSorted((one, other) => one.group - other.group || isUrgent(one.each) - isUrgent(other.each))
    .map(({ each }) => each);
};

const tally = (all: readonly Waiting[]): Tally => {
  const count = (...standings: readonly Standing[]): number =>
    all.filter(({ standing }) => standings.includes(standing)).length;
  return {
    waiting: all.length,
    overdue: count('overdue'),
    maybeOverdue: count('maybe-overdue'),
    untimed: count('untimed'),
    under2h: count('under-2h'),
    under6h: count('under-2h', 'under-6h'),
  };
};

const unseenOf = (cards: readonly Unseen[], account: string): number =>
  cards.filter(card => card.account === account).reduce((sum, { unseen }) => sum + unseen, 0);

const byAccount = (cases: readonly Waiting[], cards: readonly Unseen[]): Queue['byAccount'] => {
  const parts = Map.groupBy(cases, each => each.case.account);
  const accounts = new Set([...parts.keys(), ...cards.map(({ account }) => account)]);
  return new Map(
    [...accounts].map(account => [
      account,
      { ...tally(parts.get(account) ?? []), unseen: unseenOf(cards, account) },
    ]),
  );
};

const byCountry = (cases: readonly Waiting[]): Queue['byCountry'] =>
  new Map([...Map.groupBy(cases, each => each.case.country)].map(([code, part]) => [code, tally(part)]));

/**
 * The cases whose clock runs (`running`; others are left out), in the order in which they should be answered: by the earliest
 * possible deadline, fulfilment before questions where two are within 15 minutes. Untimed ones come first: they may be over.
 * `now` in ms since 1970.
 */
export const queueOf = (cases: readonly Case[], cards: readonly Unseen[], now: number): Queue => {
  const running = cases.filter(each => each.running).map(each => waitingOf(each, now));
  const ranked = inOrder(running).map((each, at): Waiting => ({ ...each, rank: at + 1 }));
  return {
    ...tally(ranked),
    cases: ranked,
    unseen: cards.reduce((sum, { unseen }) => sum + unseen, 0),
    byAccount: byAccount(ranked, cards),
    byCountry: byCountry(ranked),
  };
};

import type { Case } from '../case';

/** What the seller was told of one message. It has no more to do with the buyer than the case's keyed hash. Instants in ms. */
export type Told = {
  readonly key: string;
  /** The message came by then, and what was known then of the case's answers was over. With the key, it names the message. */
  readonly upTo: number;
  /** The tightest mark, in hours left, that it was told at; null for none. */
  readonly mark: number | null;
  /** The beginning of the quiet hours before which it was called for last. */
  readonly lastCall: number | null;
  /** The notice that told it last. */
  readonly notice: string | null;
  /** To be told again from then on, as the seller wished. */
  readonly again: number | null;
  readonly at: number;
};

/** A message that waits no more is forgotten so long (ms) after it was told; one that comes and goes until then is not told twice. */
const KEEP = 30 * 86_400_000;
/** So many of those; the newest stay. */
const MOST = 2000;

/** So far (ms) what is known of an arrival may move by itself: Amazon's timer and the clock here are not one. No mark is nearer to it. */
const SAME = 30 * 60_000;

const upTo = ({ receivedBefore, rounds }: Case): number =>
  rounds.reduce(
    (last, { answered }) => Math.max(last, Date.parse(answered.before)),
    Date.parse(receivedBefore),
  );

/**
 * Is a case's present message the one that was told? Not where an answer is known that came after that one, or it came later
 * itself. Answers from before, which a conversation shows once it is opened, make it no other message.
 */
const isPresent = (told: Told, { receivedAfter, rounds }: Case): boolean =>
  Date.parse(receivedAfter) <= told.upTo + SAME &&
  rounds.every(({ answered }) => Date.parse(answered.before) <= told.upTo);

/** What was told of a case's present message; nothing yet where it is not in the list. */
export type ToldOf = (waiting: Case) => Told;

/** Looks up in a list what was told. `now`: ms. */
export const toldIn = (told: readonly Told[], now: number): ToldOf => {
  const byKey = new Map(told.map(each => [each.key, each]));
  return waiting => {
    const known = byKey.get(waiting.key);
    return known && isPresent(known, waiting)
      ? known
      : {
          key: waiting.key,
          upTo: upTo(waiting),
          mark: null,
          lastCall: null,
          notice: null,
          again: null,
          at: now,
        };
  };
};

/** The list with these in the place of what it had of the same cases. What still waits (`waiting`: its keys) is never forgotten. */
export const withTold = (
  told: readonly Told[],
  changed: readonly Told[],
  waiting: ReadonlySet<string>,
  now: number,
): readonly Told[] => {
  const all = [...new Map([...told, ...changed].map(each => [each.key, each])).values()];
  const { waits = [], over = [] } = Object.groupBy(all, ({ key }) => (waiting.has(key) ? 'waits' : 'over'));
  const fresh = over
    .filter(({ at }) => Math.abs(now - at) < KEEP)
    .toSorted((one, other) => other.at - one.at);
  return [...waits, ...fresh.slice(0, MOST)];
};

/** The list as it was `before` a notice that the browser refused; what was told meanwhile by others stays. */
export const withoutNotice = (
  told: readonly Told[],
  notice: string,
  before: readonly Told[],
): readonly Told[] => {
  const earlier = new Map(before.map(each => [each.key, each]));
  return told.flatMap(each => (each.notice === notice ? (earlier.get(each.key) ?? []) : [each]));
};

/** The list after the seller wished to be told of a notice's messages again at `until` (ms). */
export const snoozed = (told: readonly Told[], notice: string, until: number): readonly Told[] =>
  told.map(each => (each.notice === notice ? { ...each, again: until } : each));

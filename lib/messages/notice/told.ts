import type { Case } from '../case';

/** What the seller was told of one message. It has no more to do with the buyer than the case's keyed hash. Instants in ms. */
export type Told = {
  readonly key: string;
  /** How many messages of the case were answered before this one: with the key, it names the message. */
  readonly round: number;
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

/** A message that nobody saw waiting for so long (ms) is forgotten; one that comes and goes until then is not told twice. */
const KEEP = 30 * 86_400_000;
/** More than any inbox has waiting; the newest stay. */
const MOST = 2000;

/** What was told of a case's present message; nothing yet where it is not in the list. */
export const toldOf = (told: readonly Told[], { key, rounds }: Case, now: number): Told =>
  told.find(each => each.key === key && each.round === rounds.length) ?? {
    key,
    round: rounds.length,
    mark: null,
    lastCall: null,
    notice: null,
    again: null,
    at: now,
  };

const isSame = (one: Told, other: Told): boolean => one.key === other.key && one.round === other.round;

/** The list with these in the place of what it had of the same messages. */
export const withTold = (told: readonly Told[], changed: readonly Told[], now: number): readonly Told[] =>
  [...told.filter(each => !changed.some(other => isSame(each, other))), ...changed]
    .filter(({ at }) => Math.abs(now - at) < KEEP)
    .toSorted((one, other) => other.at - one.at)
    .slice(0, MOST);

/** The list after the seller wished to be told of a notice's messages again at `until` (ms). */
export const snoozed = (told: readonly Told[], notice: string, until: number): readonly Told[] =>
  told.map(each => (each.notice === notice ? { ...each, again: until } : each));

import { CASE_STATES } from '../messages/case';
import type { KeptCase } from '../messages/kept-case';
import { joinRounds } from '../messages/rounds';

const least = (one: string, other: string): string => (one < other ? one : other);
const most = (one: string, other: string): string => (one > other ? one : other);
const union = (one: readonly string[], other: readonly string[]): readonly string[] =>
  [...new Set([...one, ...other])].toSorted();

const place = ({ state }: KeptCase): number => CASE_STATES.indexOf(state);

/** Seen later; then the one whose clock runs; then in an order that every machine agrees on. */
const byFreshness = (one: KeptCase, other: KeptCase): number =>
  (one.lastSeen < other.lastSeen ? 1 : 0) - (one.lastSeen > other.lastSeen ? 1 : 0) ||
  Number(other.running) - Number(one.running) ||
  place(one) - place(other) ||
  (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

/**
 * Two records of one case as one: the fresher one says how it stands, both say what was answered. Which of the two is given first
 * is no matter. Their account and key are those of `one`.
 */
export const joinCases = (one: KeptCase, other: KeptCase): KeptCase => {
  const [fresh = one, stale = other] = [one, other].toSorted(byFreshness);
  return {
    ...fresh,
    account: one.account,
    key: one.key,
    country: fresh.country ?? stale.country,
    theme: fresh.theme === 'general' ? stale.theme : fresh.theme,
    rounds: joinRounds(fresh.rounds, stale.rounds),
    firstSeen: least(fresh.firstSeen, stale.firstSeen),
    lastSeen: most(fresh.lastSeen, stale.lastSeen),
    names: union(fresh.names, stale.names),
    places: union(fresh.places, stale.places),
  };
};

const plain = (one: KeptCase): string =>
  JSON.stringify(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** Do two records say the same? */
export const sameCase = (one: KeptCase, other: KeptCase): boolean => plain(one) === plain(other);

import { dayTeller } from '../insight/day';

/** A reading older than this many days is stale: Amazon refreshes its figures daily, and a weekend is no lapse. */
const STALE_AFTER_DAYS = 3;

/**
 * Whole calendar days from `seen` (ISO instant) to `at`, 0 for the same day. A clock that was set back
 * gives 0, not a negative age.
 */
export const ageInDays = (seen: string, at: Date, timeZone?: string): number => {
  const dayOf = dayTeller(timeZone);
  return Math.max(0, dayOf(at) - dayOf(new Date(seen)));
};

export const isStale = (days: number): boolean => days > STALE_AFTER_DAYS;

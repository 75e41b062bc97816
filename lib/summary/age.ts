/** A reading older than this many days is stale: Amazon refreshes its figures daily, and a weekend is no lapse. */
export const STALE_AFTER_DAYS = 3;

const DAY = 86_400_000;

/** The calendar day of an instant as a number of days, in `timeZone` (IANA; the system's own when undefined). */
const dayNumber = (at: Date, timeZone: string | undefined): number => {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find(entry => entry.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day')) / DAY;
};

/**
 * Whole calendar days from `seen` (ISO instant) to `at`, 0 for the same day. A clock that was set back
 * gives 0, not a negative age.
 */
export const ageInDays = (seen: string, at: Date, timeZone?: string): number =>
  Math.max(0, dayNumber(at, timeZone) - dayNumber(new Date(seen), timeZone));

export const isStale = (days: number): boolean => days > STALE_AFTER_DAYS;

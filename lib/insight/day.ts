import type { Window } from '../catalogue/metric';

/** A calendar day as the number of days since 1970-01-01. */
export type Day = number;

const MS_A_DAY = 86_400_000;

const DAYS = { D: 1, W: 7, M: 31, Y: 366 } as const;

/**
 * A window's length in days, the longest that its unit can be, so that what is called independent is.
 * Null for `lifetime`, which has no end.
 */
export const daysOf = (window: Window): number | null => {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(window) ?? [];
  return count === undefined ? null : Number(count) * DAYS[unit as keyof typeof DAYS];
};

/** The day of an ISO date. */
export const dayOfDate = (date: string): Day => Math.floor(Date.parse(date) / MS_A_DAY);

/** Parts of an instant in the zone, quickly where the zone is the machine's own. */
const zoned = (timeZone: string): ((instant: Date) => Day) => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return instant => dayOfDate(format.format(instant));
};

const local = (instant: Date): Day =>
  Date.UTC(instant.getFullYear(), instant.getMonth(), instant.getDate()) / MS_A_DAY;

/** Tells the calendar day of an instant, in an IANA zone or in the machine's own. */
export const dayTeller = (timeZone?: string): ((instant: Date) => Day) =>
  timeZone === undefined ? local : zoned(timeZone);

/** The ISO date of a day. */
export const dateOfDay = (day: Day): string => new Date(day * MS_A_DAY).toISOString().slice(0, 10);

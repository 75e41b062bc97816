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

/** So many windows one after the other: `P4W` twice is `P8W`. Null for `lifetime`. */
export const moreWindows = (window: Window, times: number): Window | null => {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(window) ?? [];
  return count === undefined ? null : (`P${Number(count) * times}${unit as keyof typeof DAYS}` as const);
};

/** The day of an ISO date. */
export const dayOfDate = (date: string): Day => Math.floor(Date.parse(date) / MS_A_DAY);

const MOST_REMEMBERED = 10_000;
const daysByInstant = new Map<string, Day>();

/**
 * The day of an ISO instant, in UTC. Remembered, as the series of a page are read at the same moments, and reading dates is
 * most of what it costs to look at all rows of a year.
 */
export const dayOfInstant = (instant: string): Day => {
  const known = daysByInstant.get(instant);
  if (known !== undefined) return known;
  if (daysByInstant.size >= MOST_REMEMBERED) daysByInstant.clear();
  const day = dayOfDate(instant.slice(0, 10));
  daysByInstant.set(instant, day);
  return day;
};

type Teller = (instant: Date) => Day;

const zoned = (timeZone: string): Teller => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return instant => dayOfDate(format.format(instant));
};

const local: Teller = instant =>
  Date.UTC(instant.getFullYear(), instant.getMonth(), instant.getDate()) / MS_A_DAY;

/** Making an Intl format costs more than a page's worth of days, so each zone's is made once. */
const tellers = new Map<string, Teller>();

/** Tells the calendar day of an instant, in an IANA zone or in the machine's own. */
export const dayTeller = (timeZone?: string): Teller => {
  if (timeZone === undefined) return local;
  const teller = tellers.get(timeZone) ?? zoned(timeZone);
  tellers.set(timeZone, teller);
  return teller;
};

/** The ISO date of a day. */
export const dateOfDay = (day: Day): string => new Date(day * MS_A_DAY).toISOString().slice(0, 10);

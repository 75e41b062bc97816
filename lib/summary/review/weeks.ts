import { dateOfDay, dayOfDate, dayTeller, type Day } from '../../insight/day';
import { dayIn } from '../../messages/wall-clock';
import { mondayOf, weekTeller, type Week } from '../../messages/week';

/**
 * The time that a review is of, both days included; `from` and `until` are the instants at which it begins and up to
 * which things were known. `id` is what the address says: '' for the newest, else the Monday as an ISO date.
 */
export type ReviewWeek = {
  readonly id: string;
  readonly first: Day;
  readonly last: Day;
  readonly from: Date;
  readonly until: Date;
};

/** As many earlier weeks as can be chosen: half a year. */
const EARLIER = 26;
const MOST_DAYS = 4;

/** The first instant of a day, in an IANA zone or the machine's own. */
const beginOf = (day: Day, timeZone: string | undefined): Date => {
  const date = dateOfDay(day);
  if (timeZone === undefined) return new Date(`${date}T00:00:00`);
  return new Date(dayIn(timeZone, date)?.after ?? day * 86_400_000);
};

/** A week that is over, as it was known at its end. */
const pastWeek = (week: Week, timeZone: string | undefined): ReviewWeek => {
  const first = mondayOf(week);
  const until = new Date(beginOf(first + 7, timeZone).getTime() - 1);
  return { id: dateOfDay(first), first, last: first + 6, from: beginOf(first, timeZone), until };
};

/** This week up to now; until its Thursday the one before belongs to it, so that a meeting on Monday has a week to look at. */
const newestWeek = (at: Date, timeZone: string | undefined): ReviewWeek => {
  const week = weekTeller(timeZone)(at.getTime());
  const last = dayTeller(timeZone)(at);
  const first = last - mondayOf(week) + 1 < MOST_DAYS ? mondayOf(week - 1) : mondayOf(week);
  return { id: '', first, last, from: beginOf(first, timeZone), until: at };
};

/**
 * The weeks that can be reviewed at an instant, the newest first: from Monday to Sunday, whatever the country, as the weeks
 * of the answer times are, so that two people of a team who sit in different countries look at the same one.
 */
export const reviewWeeks = (at: Date, timeZone?: string): readonly ReviewWeek[] => {
  const week = weekTeller(timeZone)(at.getTime());
  const earlier = Array.from({ length: EARLIER }, (_, by) => pastWeek(week - 1 - by, timeZone));
  return [newestWeek(at, timeZone), ...earlier];
};

/** The week of the day (ISO date) that an address names; the newest where it names none that is over. */
export const weekFor = (date: string | null, at: Date, timeZone?: string): ReviewWeek => {
  const newest = newestWeek(at, timeZone);
  const day = date === null ? Number.NaN : dayOfDate(date);
  if (Number.isNaN(day)) return newest;
  const week = Math.floor((day - mondayOf(0)) / 7);
  return week < weekTeller(timeZone)(at.getTime()) ? pastWeek(week, timeZone) : newest;
};

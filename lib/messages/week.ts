import { dayTeller, type Day } from '../insight/day';
import type { Span } from './contact';

/** A week from Monday to Sunday in the seller's zone, as the number of weeks since that of 1 January 1970. */
export type Week = number;

/** 1 January 1970 was a Thursday. */
const DAYS_BEFORE_1970 = 3;

const weekOfDay = (day: Day): Week => Math.floor((day + DAYS_BEFORE_1970) / 7);

/** The Monday with which a week begins. */
export const mondayOf = (week: Week): Day => week * 7 - DAYS_BEFORE_1970;

/** Tells the week of an instant (ms since 1970) in an IANA zone or the machine's own. */
export const weekTeller =
  (timeZone?: string) =>
  (instant: number): Week =>
    weekOfDay(dayTeller(timeZone)(new Date(instant)));

const MOST_UNSURE = 7 * 86_400_000;

/**
 * The instant at which something that is known only to lie in a span is counted: the middle. Null where the span is longer
 * than a week: then its week would be a guess.
 */
export const countedAt = ({ from, to }: Span): number | null =>
  to - from > MOST_UNSURE ? null : from + (to - from) / 2;

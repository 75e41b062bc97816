import { dayTeller } from '../insight/day';
import type { Unit } from '../catalogue/metric';
import type { Reading } from '../reading';
import type { Base, Point } from './chart-types';

/** How many days a line looks back, today included. */
const DAYS_SHOWN = 90;

const MS_A_DAY = 86_400_000;

/** The days at the edges of a line that ends today. */
export const daysShown = (at: Date, timeZone?: string): { readonly from: number; readonly to: number } => {
  const to = dayTeller(timeZone)(at);
  return { from: to - DAYS_SHOWN + 1, to };
};

/** By the moment of the look, as the machine's own zone may be another one at the next. */
const DAYS = new WeakMap<Date, Map<string, number>>();

/** Tells the days of instants (ISO); the series of a page are read at the same ones. */
const instantTeller = (at: Date, timeZone?: string): ((instant: string) => number) => {
  const dayOf = dayTeller(timeZone);
  if (timeZone !== undefined) return instant => dayOf(new Date(instant));
  const days = DAYS.get(at) ?? new Map<string, number>();
  DAYS.set(at, days);
  return instant => {
    const day = days.get(instant) ?? dayOf(new Date(instant));
    days.set(instant, day);
    return day;
  };
};

/**
 * One point a day with a reading, ascending: the day's last. Rows ascend by firstSeen; only those of the days
 * shown before `at` are looked at. Days are the seller's own, in `timeZone` (IANA) or the machine's.
 */
export const pointsOf = (rows: readonly Reading[], at: Date, timeZone?: string): readonly Point[] => {
  const dayOf = instantTeller(at, timeZone);
  const since = new Date(at.getTime() - (DAYS_SHOWN + 1) * MS_A_DAY).toISOString();
  const days = new Map<number, number | null>();
  for (const { firstSeen, value } of rows) {
    if (firstSeen >= since) days.set(dayOf(firstSeen), value);
  }
  return [...days].map(([day, value]) => ({ day, value })).toSorted((one, other) => one.day - other.day);
};

/** Rates, times and counts are read against nothing at all; points and stars have no meaningful zero. */
export const baseOf = (unit: Unit): Base => (unit === 'points' || unit === 'stars' ? 'fit' : 'zero');

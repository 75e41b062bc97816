import { dayTeller } from '../insight/day';
import type { Subject } from './subject';

/** Is everything that is known of the series from today? Then there is nothing yet to compare with. */
export const isFirstDay = ({ rows, at, timeZone }: Subject): boolean => {
  const dayOf = dayTeller(timeZone);
  const today = dayOf(at);
  return rows.every(({ firstSeen }) => dayOf(new Date(firstSeen)) >= today);
};

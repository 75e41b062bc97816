import { ageInDays, isStale } from '../age';
import type { Reader } from '../reader';

/** When a figure was read, as a date: on paper "yesterday" is soon another day. */
export type ReadDay = { readonly text: string; readonly stale: boolean };

/** The day of `seen` (ISO instant), with the age in days where that is worth a word at the end of the week. */
export const readDay = (seen: string, { words, say, at, timeZone }: Reader): ReadDay => {
  const days = ageInDays(seen, at, timeZone);
  const day = words.formatDate(seen, at, timeZone);
  const stale = isStale(days);
  return { text: stale ? say('review-stale', { day, age: say('days-old', { count: days }) }) : day, stale };
};

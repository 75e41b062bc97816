import { ageInDays, isStale } from './age';
import type { Reader } from './reader';

export type AgeView = { readonly text: string; readonly stale: boolean };

const textOf = (days: number, { say }: Reader): string => {
  if (days === 0) return say('today');
  return days === 1 ? say('yesterday') : say('days-old', { count: days });
};

/** How old what was seen at `seen` (ISO instant) is: "today", "9 days old". */
export const ageView = (seen: string, reader: Reader): AgeView => {
  const days = ageInDays(seen, reader.at, reader.timeZone);
  return { text: textOf(days, reader), stale: isStale(days) };
};

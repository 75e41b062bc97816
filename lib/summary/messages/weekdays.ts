/** Noon of a Monday, UTC. */
const MONDAY = Date.UTC(1970, 0, 5, 12);
const DAY = 86_400_000;

/** The weekdays' names in a language, Monday first. */
export const weekdayNames = (language: string, length: 'short' | 'long'): readonly string[] => {
  const format = new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, index) => format.format(MONDAY + index * DAY));
};

const DAY = 86_400_000;

/** `2026-07-14` as days since 1970. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** Days since 1970 as `2026-07-14`. */
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Do two instants (ms) fall on one calendar day of this machine's time zone? */
export const sameLocalDay = (one: number, other: number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();

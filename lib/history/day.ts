const DAY = 86_400_000;

/** `2026-07-14` as days since 1970. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;

const MOST = 10_000;

/** Remembers what it made: the rows of a page share their times, and dates are half of the cost of a read. */
const remembered = (make: (number: number) => string): ((number: number) => string) => {
  const made = new Map<number, string>();
  return number => {
    const known = made.get(number);
    if (known !== undefined) return known;
    if (made.size >= MOST) made.clear();
    const text = make(number);
    made.set(number, text);
    return text;
  };
};

/** Days since 1970 as `2026-07-14`. */
export const dayText = remembered(day => new Date(day * DAY).toISOString().slice(0, 10));

/** ms since 1970 as `2026-07-14T10:00:00.000Z`. */
export const instantText = remembered(time => new Date(time).toISOString());

/** Longer than any local day (ms), also where the clocks are changed. */
const LONGEST_DAY = 26 * 3_600_000;

/** Do two instants (ms) fall on one calendar day of this machine's time zone? Near ones do, if on the same of the month. */
export const sameLocalDay = (one: number, other: number): boolean =>
  Math.abs(one - other) < LONGEST_DAY && new Date(one).getDate() === new Date(other).getDate();

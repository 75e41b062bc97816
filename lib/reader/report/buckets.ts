import type { Period } from '../../reading';

/** What a row of a report covers: a calendar month, a week, a day. */
export type Bucket = 'P1M' | 'P1W' | 'P1D';
const BUCKETS: readonly Bucket[] = ['P1M', 'P1W', 'P1D'];

const DAY = 86_400_000;
const WEEK = 7;

type Days = { readonly from: number; readonly to: number };

/** Days since 1970. */
const daysOf = ({ start, end }: Period): Days => ({
  from: Date.parse(start) / DAY,
  to: Date.parse(end) / DAY,
});

const lengthOf = ({ from, to }: Days): number => to - from + 1;
const dateOf = (day: number): Date => new Date(day * DAY);
const monthOf = (day: number): number => dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth();
const isFirst = (day: number): boolean => dateOf(day).getUTCDate() === 1;

/** Every row within one month; only the first may begin and only the last may end within it. */
const areMonths = (rows: readonly Days[]): boolean =>
  rows.every(
    ({ from, to }, at) =>
      monthOf(from) === monthOf(to) &&
      (at === 0 || (isFirst(from) && monthOf(from) > monthOf(rows[at - 1]?.to ?? 0))) &&
      (at === rows.length - 1 || isFirst(to + 1)),
  );

/** Seven days each, but for the first and the last, on the same day of the week throughout. */
const areWeeks = (rows: readonly Days[]): boolean =>
  rows.every(
    (row, at) =>
      lengthOf(row) <= WEEK &&
      (at === 0 ||
        (row.from > (rows[at - 1]?.to ?? 0) && (row.from - (rows[at - 1]?.to ?? 0) - 1) % WEEK === 0)) &&
      (at === 0 || at === rows.length - 1 || lengthOf(row) === WEEK),
  );

const areDays = (rows: readonly Days[]): boolean =>
  rows.every((row, at) => lengthOf(row) === 1 && (at === 0 || row.from > (rows[at - 1]?.to ?? 0)));

const FIT: Readonly<Record<Bucket, (rows: readonly Days[]) => boolean>> = {
  P1M: areMonths,
  P1W: areWeeks,
  P1D: areDays,
};

const follow = (rows: readonly Days[]): boolean =>
  rows.every(({ from }, at) => at === 0 || from === (rows[at - 1]?.to ?? 0) + 1);

const sorted = (periods: readonly Period[]): readonly Days[] =>
  periods.map(daysOf).toSorted((one, other) => one.from - other.from || one.to - other.to);

/**
 * What the rows cover. `stated`: the page's own word ("Aggregate By: Monthly"); the rows must agree with it. Without
 * it they must follow each other without a gap and fit one bucket only. Null where that leaves a doubt.
 */
export const bucketOf = (periods: readonly Period[], stated: Bucket | null): Bucket | null => {
  const rows = sorted(periods);
  const possible = BUCKETS.filter(bucket => FIT[bucket](rows));
  if (stated) return rows.length > 0 && possible.includes(stated) ? stated : null;
  return rows.length > 1 && possible.length === 1 && follow(rows) ? (possible[0] ?? null) : null;
};

/** Do the periods, in whatever order they stand, follow each other without a gap? */
export const tile = (periods: readonly Period[]): boolean => follow(sorted(periods));

/** Weeks told by one day each, or by their seven days. */
export const areWeekly = (periods: readonly Period[], bucket: Bucket | null): boolean => {
  const rows = sorted(periods);
  const steps = rows.slice(1).map(({ from }, at) => from - (rows[at]?.from ?? 0));
  const byDay = rows.every(row => lengthOf(row) === 1) && steps.every(step => step > 0 && step % WEEK === 0);
  return bucket === 'P1W' || (byDay && steps.length > 0);
};

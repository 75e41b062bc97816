import type { Day } from './day';

/** A window as a page shows it: its days, both included, and its bad orders. */
export type WindowNow = {
  readonly start: Day;
  readonly end: Day;
  readonly bad: number;
};

/** Bad orders of some days of a report, both included; null where it does not say how many. */
export type Bucket = { readonly start: Day; readonly end: Day; readonly bad: number | null };

type Counted = Bucket & { readonly bad: number };

const isCounted = (bucket: Bucket): bucket is Counted => bucket.bad !== null;

const sum = (buckets: readonly Counted[]): number => buckets.reduce((all, { bad }) => all + bad, 0);

/** The buckets that lie in the window with all of their days. */
const within = (now: WindowNow, buckets: readonly Bucket[]): readonly Counted[] =>
  buckets.filter(isCounted).filter(({ start, end }) => start >= now.start && end <= now.end);

/**
 * In how many days a rolling window holds at most `allowed` bad orders, if none is added: the first shift after which
 * so many have surely left. A bucket's bad orders may all be of its last day, so they have left when that day has; what
 * no bucket within the window accounts for stays until the window's last day has left. So the truth is never later.
 * A report that counts more than the window holds contradicts it, and is not used.
 */
export const daysUntilGone = (now: WindowNow, buckets: readonly Bucket[], allowed: number): number => {
  const known = within(now, buckets);
  const used = sum(known) <= now.bad ? known : [];
  const length = now.end - now.start + 1;
  const ends = [...new Set(used.map(({ end }) => end))].toSorted((one, other) => one - other);
  const enough = ends.find(last => now.bad - sum(used.filter(({ end }) => end <= last)) <= allowed);
  return Math.min(length, enough === undefined ? length : enough - now.start + 1);
};

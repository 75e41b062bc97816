import type { PageRead, PageReading } from '../reading';

/** A page that was asked for another time has fetched and drawn its figures after so many ms, if they are others at all. */
const LONGEST = 5000;

type Known = ReadonlyMap<string, PageReading>;

const nameOf = ({ metric, scope }: PageReading): string => `${metric}|${scope}`;

/** Metrics that a page shows over one window at a time; of the others nothing can be said. */
const single = (readings: readonly PageReading[]): Known => {
  const now = readings.filter(({ source, value }) => source === 'page' && value !== null);
  const times = Map.groupBy(now, nameOf);
  return new Map([...times].flatMap(([name, [only, other]]) => (only && !other ? [[name, only]] : [])));
};

/** Has a choice of time moved while every figure that it is about stayed as it was? */
const isStale = (before: Known, after: Known): boolean => {
  const moved = [...after].filter(([name, { window }]) => {
    const old = before.get(name);
    return old !== undefined && old.window !== window;
  });
  return moved.length > 0 && moved.every(([name, { value }]) => before.get(name)?.value === value);
};

/**
 * Holds a page back whose choice of time ("Lifetime" → "12 months") has moved before its figures: until one of them is
 * another, or for as long as fetching them may take. Answers the ms to wait, 0 for a page that may be taken.
 */
export const createWindowHold = (): ((read: Pick<PageRead, 'readings'>, now: number) => number) => {
  let taken: Known = new Map();
  let since: number | null = null;
  return ({ readings }, now) => {
    const known = single(readings);
    since = isStale(taken, known) ? (since ?? now) : null;
    const left = since === null ? 0 : since + LONGEST - now;
    if (left > 0) return left;
    taken = known;
    since = null;
    return 0;
  };
};

import type { Miss, PageRead } from '../reading';

/** What one visit to a page came to, as it was read last: metrics by id. `version`: lib/reader/page-version.ts. */
export type Visit = {
  readonly visit: string;
  readonly pageId: string;
  readonly version: string;
  readonly failed: readonly string[];
  readonly read: readonly string[];
};

/** A metric that is not read by Benchline itself any more on one version of a page. */
export type Aside = { readonly pageId: string; readonly version: string; readonly metric: string };

export type AsideState = { readonly asides: readonly Aside[]; readonly visits: readonly Visit[] };

/** So many visits in a row without a reading, and a metric is set aside at the next that fails. */
export const ENOUGH = 5;
/** Bounds of what is kept; the oldest go first. */
export const MOST_ASIDES = 100;
export const MOST_VISITS = 60;

/** What is no failure: the value may only be late, or the account has none. */
const NO_FAILURE: ReadonlySet<Miss['reason']> = new Set(['no-value']);

/** The visit that a read is of; null where it does not say which, or of which version of the page. */
export const visitOf = ({ visit, version, pageId, readings, misses }: PageRead): Visit | null => {
  if (visit === undefined || version === undefined) return null;
  const failed = misses.filter(({ reason }) => !NO_FAILURE.has(reason)).map(({ metric }) => metric);
  const read = readings.filter(({ source }) => source !== 'taught').map(({ metric }) => metric);
  return { visit, pageId, version, failed: [...new Set(failed)], read: [...new Set(read)] };
};

type Place = Pick<Visit, 'pageId' | 'version'>;

const isAt =
  ({ pageId, version }: Place) =>
  (other: Place): boolean =>
    other.pageId === pageId && other.version === version;

/** How many of the last visits failed in a row; one that neither read nor failed counts neither way. */
const failuresInARow = (visits: readonly Visit[], metric: string): number => {
  const since = visits.slice(visits.findLastIndex(({ read }) => read.includes(metric)) + 1);
  return since.filter(({ failed }) => failed.includes(metric)).length;
};

/** Of one version of a page no more visits are needed than lead to a setting aside. */
const bounded = (visits: readonly Visit[]): readonly Visit[] => {
  const kept = visits.filter((one, at) => visits.slice(at).filter(isAt(one)).length <= ENOUGH + 1);
  return kept.slice(-MOST_VISITS);
};

/** The metrics that are set aside on a version of a page. */
export const asideAt = ({ asides }: AsideState, place: Place): readonly string[] =>
  asides.filter(isAt(place)).map(({ metric }) => metric);

/**
 * The state after a read. A later read of the same visit takes the place of the earlier. What fails, after `ENOUGH`
 * earlier visits to the same version failed in a row, is set aside. The very same object where nothing changes, which
 * is what pages without trouble give.
 */
export const afterVisit = (state: AsideState, now: Visit): AsideState => {
  const others = state.visits.filter(({ visit }) => visit !== now.visit);
  const earlier = others.filter(isAt(now));
  const isQuiet = now.failed.length === 0 && earlier.length === 0;
  if (isQuiet && others.length === state.visits.length) return state;
  const known = new Set(asideAt(state, now));
  const found = now.failed.filter(metric => !known.has(metric) && failuresInARow(earlier, metric) >= ENOUGH);
  const { pageId, version } = now;
  const asides = [...state.asides, ...found.map(metric => ({ pageId, version, metric }))];
  return {
    asides: found.length === 0 ? state.asides : asides.slice(-MOST_ASIDES),
    visits: bounded(isQuiet ? others : [...others, now]),
  };
};

/** The state in which a metric is tried anew on all versions of a page. */
export const tryAgain = ({ asides, visits }: AsideState, pageId: string, metric: string): AsideState => ({
  asides: asides.filter(aside => aside.pageId !== pageId || aside.metric !== metric),
  visits: visits.map(visit =>
    visit.pageId === pageId ? { ...visit, failed: visit.failed.filter(each => each !== metric) } : visit,
  ),
});

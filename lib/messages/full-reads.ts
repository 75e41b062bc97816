import type { Between } from './case';
import { kindsOf } from './case-book';
import { toStretch } from './in-time';
import type { KeptCase, KeptRead } from './kept-case';
import type { Lists } from './see-row';
import { mayStop } from './sight';
import type { Stretch } from './stretch';

const share = (some: readonly string[], others: readonly string[]): boolean =>
  some.some(each => others.includes(each));

/** A list read in full: when its page was made, and by which kinds of names each of its rows could be known. */
export type FullRead = { readonly filter: string; readonly made: Stretch; readonly kinds: readonly string[] };

/** The kinds by which every row of a list can be known; of an empty list, all. */
export const kindsOfAll = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.reduce<readonly string[]>(
    (common, names) => common.filter(kind => kindsOf(names).includes(kind)),
    ['t:', 'ob:', 'bs:', 'os:', 'o:'],
  );

/** The last full reads of the lists in which a waiting case must stand. */
export const fullReadsOf = (reads: readonly KeptRead[]): readonly FullRead[] =>
  reads.flatMap(({ filter, full, kinds }) =>
    full !== null && (filter === 'response-needed' || filter === 'all')
      ? [{ filter, made: toStretch(full), kinds }]
      : [],
  );

/**
 * What full reads say of a waiting case that is seen for the first time on a page made then. A read that is over before tells
 * that it did not wait yet; one of "Response needed" that began later, that it waits no more.
 */
export const listsFor = (fulls: readonly FullRead[], names: readonly string[], made: Stretch): Lists => {
  const fit = fulls.filter(({ kinds }) => share(kinds, kindsOf(names)));
  const before = fit.filter(full => full.made.before <= made.after);
  const since = fit.find(full => full.filter === 'response-needed' && full.made.after >= made.before);
  return {
    floor: before.reduce((latest, full) => Math.max(latest, full.made.after), -Infinity),
    gone: since && since.made.after > made.after ? since.made : null,
  };
};

/** Must a running case have been in the full "Response needed" list of a place, had it still waited? */
export const wouldBeIn = (one: KeptCase, place: string, { made, kinds }: FullRead): boolean =>
  one.running && one.places.includes(place) && share(kinds, kindsOf(one.names)) && mayStop(one, made);

/** The newer of two full reads. */
export const newerFull = (old: Between | null, next: Between | null): Between | null => {
  if (old === null || next === null) return next ?? old;
  return next.after >= old.after ? next : old;
};

/** How the versions of one thing are told apart. `order`: above 0 where the first stands, 0 where both say the same. */
export type Versions<T> = {
  readonly nameOf: (version: T) => string;
  readonly order: (one: T, other: T) => number;
};

/**
 * Two sellers' lists as one, of two versions of a thing the one that stands, sorted by name: in any order, any grouping and
 * any number of times the same.
 */
export const mergedVersions = <T>(
  one: readonly T[],
  other: readonly T[],
  { nameOf, order }: Versions<T>,
): readonly T[] => {
  const versions = new Map<string, T>();
  for (const version of [...one, ...other]) {
    const there = versions.get(nameOf(version));
    versions.set(nameOf(version), there !== undefined && order(there, version) >= 0 ? there : version);
  }
  return Array.from(versions.values()).toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
};

/** At most `most` of a list, unless more were here before: what comes is left out, and never what was here. */
export const withinRoom = <T>(
  all: readonly T[],
  wasHere: (each: T) => boolean,
  most: number,
): readonly T[] => {
  if (all.length <= most) return all;
  const fresh = all.filter(each => !wasHere(each));
  const left = new Set(fresh.slice(Math.max(0, most - (all.length - fresh.length))));
  return all.filter(each => !left.has(each));
};

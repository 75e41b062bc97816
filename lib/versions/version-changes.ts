/** One thing before and after another's versions were taken; null where it was or is not there. */
export type VersionChange<T> = { readonly before: T | null; readonly after: T | null };

const saying = (version: object | null): string =>
  version === null
    ? ''
    : JSON.stringify(Object.entries(version).toSorted(([one], [other]) => (one < other ? -1 : 1)));

const byName = <T>(all: readonly T[], nameOf: (version: T) => string): ReadonlyMap<string, T> =>
  new Map(all.map(version => [nameOf(version), version]));

/** What is other in one list than in another, by name. */
export const changesBetween = <T extends object>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (version: T) => string,
): readonly VersionChange<T>[] => {
  const [was, is] = [byName(before, nameOf), byName(after, nameOf)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map(name => ({ before: was.get(name) ?? null, after: is.get(name) ?? null }))
    .filter(change => saying(change.before) !== saying(change.after));
};

/** Takes back what `changesBetween` named; what changed since stays as it is. */
export const withoutVersionChanges = <T extends object>(
  now: readonly T[],
  changes: readonly VersionChange<T>[],
  nameOf: (version: T) => string,
): readonly T[] => {
  const is = byName(now, nameOf);
  const undone = changes.flatMap(({ before, after }) => {
    const version = before ?? after;
    if (version === null) return [];
    const name = nameOf(version);
    return saying(is.get(name) ?? null) === saying(after) ? [[name, before] as const] : [];
  });
  const back = new Map(undone);
  const kept = now.flatMap(version => {
    const earlier = back.get(nameOf(version));
    return earlier === undefined ? [version] : (earlier ?? []);
  });
  const gone = undone.flatMap(([name, before]) => (before !== null && !is.has(name) ? [before] : []));
  return [...kept, ...gone];
};

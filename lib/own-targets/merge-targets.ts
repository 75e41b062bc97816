import { isSet, MOST_KEPT_TARGETS, nameOf, type OwnTarget, type OwnTargets } from './own-target';

/** The version that was changed last; at a tie the one taken away, then the lower figure, so that the order is no matter. */
const newest = (one: OwnTarget, other: OwnTarget): OwnTarget => {
  const order =
    Date.parse(one.changedAt) - Date.parse(other.changedAt) ||
    Number(isSet(other)) - Number(isSet(one)) ||
    (other.value ?? 0) - (one.value ?? 0);
  return order >= 0 ? one : other;
};

/** Two sellers' targets as one list, sorted by metric and account; of two versions the newer stands. What would be too many is left out. */
export const mergedTargets = (one: OwnTargets, other: OwnTargets): OwnTargets => {
  const versions = new Map<string, OwnTarget>();
  for (const target of [...one, ...other]) {
    const there = versions.get(nameOf(target));
    versions.set(nameOf(target), there ? newest(there, target) : target);
  }
  return Array.from(versions.values())
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    .slice(0, MOST_KEPT_TARGETS);
};

/** One target before and after another's were taken; `before` null where there was none. */
export type TargetChange = { readonly before: OwnTarget | null; readonly after: OwnTarget };

const isSame = (one: OwnTarget | null, other: OwnTarget): boolean =>
  one !== null && one.value === other.value && one.changedAt === other.changedAt;

/** What another's targets would change. */
export const targetChanges = (before: OwnTargets, other: OwnTargets): readonly TargetChange[] =>
  mergedTargets(before, other)
    .map(after => ({ before: before.find(each => nameOf(each) === nameOf(after)) ?? null, after }))
    .filter(change => !isSame(change.before, change.after));

/** Takes back what `targetChanges` named; what changed since stays as it is. */
export const withoutTargetChanges = (targets: OwnTargets, changes: readonly TargetChange[]): OwnTargets =>
  targets.flatMap(target => {
    const change = changes.find(({ after }) => nameOf(after) === nameOf(target) && isSame(target, after));
    if (!change) return [target];
    return change.before ? [change.before] : [];
  });

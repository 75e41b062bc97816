import { mergedVersions, withinRoom } from '../versions/merged-versions';
import { changesBetween, withoutVersionChanges, type VersionChange } from '../versions/version-changes';
import { isSet, MOST_KEPT_TARGETS, nameOf, type OwnTarget, type OwnTargets } from './own-target';

/** The version that was changed last; at a tie the one taken away, then the lower figure, so that the order is no matter. */
const order = (one: OwnTarget, other: OwnTarget): number =>
  Date.parse(one.changedAt) - Date.parse(other.changedAt) ||
  Number(isSet(other)) - Number(isSet(one)) ||
  (other.value ?? 0) - (one.value ?? 0);

/**
 * Two sellers' targets as one list, sorted by metric and account; of two versions the newer stands. What would be too many
 * of the other's is left out: a file must not drive out the seller's own.
 */
export const mergedTargets = (one: OwnTargets, other: OwnTargets): OwnTargets => {
  const own = new Set(one.map(nameOf));
  const all = mergedVersions(one, other, { nameOf, order });
  return withinRoom(all, target => own.has(nameOf(target)), MOST_KEPT_TARGETS);
};

/** One target before and after another's were taken; null where there was or is none. */
export type TargetChange = VersionChange<OwnTarget>;

/** What is other in `after` than it was. */
export const targetsBetween = (before: OwnTargets, after: OwnTargets): readonly TargetChange[] =>
  changesBetween(before, after, nameOf);

/** What another's targets would change. */
export const targetChanges = (before: OwnTargets, other: OwnTargets): readonly TargetChange[] =>
  targetsBetween(before, mergedTargets(before, other));

/** Takes back what `targetChanges` named; what changed since stays as it is. */
export const withoutTargetChanges = (targets: OwnTargets, changes: readonly TargetChange[]): OwnTargets =>
  withoutVersionChanges(targets, changes, nameOf);

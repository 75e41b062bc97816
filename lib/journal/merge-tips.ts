import { mergedVersions, withinRoom } from '../versions/merged-versions';
import { changesBetween, withoutVersionChanges, type VersionChange } from '../versions/version-changes';
import {
  MOST_HIDDEN,
  MOST_OWN_TIPS,
  MOST_REMOVED,
  type OwnTip,
  type RemovedTip,
  type TipChoices,
} from './own-tip';

/** A tip of the seller's own as it stands, or that it was removed. */
type Version = OwnTip | RemovedTip;

const isOwn = (version: Version): version is OwnTip => 'title' in version;
const isRemoved = (version: Version): boolean => !isOwn(version);
const idOf = ({ id }: Version): string => id;
const versionsOf = ({ own, removed }: TipChoices): readonly Version[] => [...own, ...removed];

const textOf = (version: Version): string =>
  isOwn(version) ? JSON.stringify([version.metric, version.title, version.text]) : '';

/** The version that was changed last; at a tie the removal, then the text decides, so that the order is no matter. */
const order = (one: Version, other: Version): number =>
  Date.parse(one.changedAt) - Date.parse(other.changedAt) ||
  Number(isOwn(other)) - Number(isOwn(one)) ||
  (textOf(one) < textOf(other) ? -1 : 1);

/** What would be too many of another's is left out, and never what was here. */
const hiddenIn = (one: TipChoices, other: TipChoices): readonly string[] => {
  const all = [...new Set([...one.hidden, ...other.hidden])].toSorted();
  return withinRoom(all, id => one.hidden.includes(id), MOST_HIDDEN);
};

/**
 * Two sellers' choices as one: hidden by either is hidden, of two versions of a tip the newer stands, the removal at a
 * tie. Sorted by id, so that the order of merging is no matter. What would be too many of the other's is left out.
 */
export const mergedChoices = (one: TipChoices, other: TipChoices): TipChoices => {
  const here = new Set(versionsOf(one).map(idOf));
  const wasHere = ({ id }: Version): boolean => here.has(id);
  const all = mergedVersions(versionsOf(one), versionsOf(other), { nameOf: idOf, order });
  return {
    hidden: hiddenIn(one, other),
    own: withinRoom(all.filter(isOwn), wasHere, MOST_OWN_TIPS),
    removed: withinRoom(all.filter(isRemoved), wasHere, MOST_REMOVED),
  };
};

/** What another's choices would change: ids of tips that get hidden, and of own ones that come, change or go. */
export type NewTips = {
  readonly hidden: readonly string[];
  readonly own: readonly string[];
  /** What it takes to take it back; an import of an older Benchline only kept ids of what came. */
  readonly changes?: readonly VersionChange<Version>[];
};

const isSeen = ({ before, after }: VersionChange<Version>): boolean =>
  [before, after].some(version => version !== null && isOwn(version));

export const newTipsIn = (before: TipChoices, other: TipChoices): NewTips => {
  const after = mergedChoices(before, other);
  const changes = changesBetween(versionsOf(before), versionsOf(after), idOf);
  return {
    hidden: after.hidden.filter(id => !before.hidden.includes(id)),
    own: changes.filter(isSeen).flatMap(({ before: was, after: is }) => (is ?? was)?.id ?? []),
    changes,
  };
};

/** Takes back what `newTipsIn` named; what changed since stays as it is. */
export const withoutNewTips = (choices: TipChoices, { hidden, own, changes }: NewTips): TipChoices => {
  const shown = choices.hidden.filter(id => !hidden.includes(id));
  if (!changes) return { ...choices, hidden: shown, own: choices.own.filter(({ id }) => !own.includes(id)) };
  const versions = withoutVersionChanges(versionsOf(choices), changes, idOf);
  return { hidden: shown, own: versions.filter(isOwn), removed: versions.filter(isRemoved) };
};

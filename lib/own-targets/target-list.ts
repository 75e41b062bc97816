import type { Metric } from '../catalogue/metric';
import {
  asTarget,
  isSet,
  MOST_KEPT_TARGETS,
  MOST_TARGETS,
  nameOf,
  type OwnTarget,
  type OwnTargets,
} from './own-target';

export type TargetDraft = Pick<OwnTarget, 'account'> & { readonly metric: Metric; readonly value: number };

/** `outside`: no value of the metric can reach it. `full`: no room for more. */
export type TargetKept =
  | { readonly kind: 'kept'; readonly targets: OwnTargets }
  | { readonly kind: 'not-kept'; readonly targets: OwnTargets; readonly reason: 'outside' | 'full' };

/** An instant after that of the version before, also where the clock was set back: the change must win. */
const after = (before: OwnTarget | undefined, at: Date): string =>
  new Date(Math.max(at.getTime(), before ? Date.parse(before.changedAt) + 1 : 0)).toISOString();

/** Where there are too many, what was taken away longest ago goes. */
const withRoom = (targets: OwnTargets): OwnTargets => {
  if (targets.length <= MOST_KEPT_TARGETS) return targets;
  const [oldest] = targets
    .filter(target => !isSet(target))
    .toSorted((one, other) => Date.parse(one.changedAt) - Date.parse(other.changedAt));
  return targets.filter(target => target !== oldest);
};

/** The targets with one set, in the place of the one that the metric and the account had. */
export const withTarget = (targets: OwnTargets, draft: TargetDraft, at: Date): TargetKept => {
  const { account, metric, value } = draft;
  const name = nameOf({ account, metric: metric.id });
  const before = targets.find(each => nameOf(each) === name);
  const others = targets.filter(each => each !== before);
  if (asTarget(value, metric) === null) return { kind: 'not-kept', targets, reason: 'outside' };
  if (others.filter(isSet).length >= MOST_TARGETS) return { kind: 'not-kept', targets, reason: 'full' };
  const target: OwnTarget = { account, metric: metric.id, value, changedAt: after(before, at) };
  return { kind: 'kept', targets: withRoom([...others, target]) };
};

/** The targets with one taken away. */
export const withoutTarget = (
  targets: OwnTargets,
  gone: Pick<OwnTarget, 'account' | 'metric'>,
  at: Date,
): OwnTargets =>
  targets.map(target =>
    nameOf(target) === nameOf(gone) && isSet(target)
      ? { ...target, value: null, changedAt: after(target, at) }
      : target,
  );

import type { Metric, Target } from '../catalogue/metric';
import { asTarget, isSet, type OwnTargets } from './own-target';

const targetFor = (targets: OwnTargets, metric: Metric, account: string): Target | null => {
  const set = targets.filter(target => target.metric === metric.id && isSet(target));
  const found = set.find(target => target.account === account) ?? set.find(target => target.account === null);
  return found && found.value !== null ? asTarget(found.value, metric) : null;
};

/** A metric with the seller's own target for an account: that of the account, else that of all; as it is where there is none. */
export const withOwnTarget = (targets: OwnTargets, metric: Metric, account: string): Metric => {
  const ownTarget = targetFor(targets, metric, account);
  return ownTarget ? { ...metric, ownTarget } : metric;
};

import type { Metric, Target } from '../catalogue/metric';

/** A target that the seller set for a metric of Amazon's or of their own. */
export type OwnTarget = {
  /** The account's id; null for all accounts without one of their own for the metric. */
  readonly account: string | null;
  readonly metric: string;
  /** In the metric's unit; the value itself keeps it. Null where it was taken away: a file that still has it must not bring it back. */
  readonly value: number | null;
  /** When it was last set or taken away, ISO instant: of two versions the newer stands. */
  readonly changedAt: string;
};

export type OwnTargets = readonly OwnTarget[];

/** So many are in use at most. */
export const MOST_TARGETS = 500;
/** And so many are kept, with those that were taken away. */
export const MOST_KEPT_TARGETS = 1000;

/** What a target is known by: one for each metric and account. */
export const nameOf = ({ account, metric }: Pick<OwnTarget, 'account' | 'metric'>): string =>
  `${metric} ${account ?? ''}`;

export const isSet = ({ value }: OwnTarget): boolean => value !== null;

/**
 * Can a metric have one? Not where no direction is better, nor where Amazon counts the same thing over several windows:
 * a number that is right for 30 days is wrong for a year.
 */
export const mayHaveTarget = ({ direction, unit, windows, origin }: Metric): boolean =>
  direction !== 'neither' && (unit !== 'count' || windows.length === 1 || origin === 'imported');

/** The target as the pages judge by it; null for a metric that can have none, and a figure that no value can reach. */
export const asTarget = (value: number, metric: Metric): Target | null => {
  const [low, high] = metric.range;
  if (!mayHaveTarget(metric) || !(value >= low && value <= high)) return null;
  return { bound: metric.direction === 'higher' ? 'over' : 'under', value, included: true };
};

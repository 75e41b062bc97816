import { imported } from '../catalogue/imported';
import type { FallbackTarget, Metric } from '../catalogue/metric';
import { CATALOGUE, type MetricBook } from '../catalogue/metric-book';
import type { OwnTargets } from '../own-targets/own-target';
import { withOwnTarget } from '../own-targets/target-for';
import type { OwnMetrics } from './metric-list';
import { isInUse, OWN_RANGES, type OwnMetric } from './own-metric';
import { plainName } from './plain-name';

/** The seller's word: the value itself keeps it, and nobody acts on it but the seller. */
const targetOf = ({ better, target }: OwnMetric): FallbackTarget | null =>
  target === null
    ? null
    : {
        bound: better === 'higher' ? 'over' : 'under',
        value: target,
        included: true,
        certainty: 'A',
        source: '',
        by: 'seller',
      };

const metricOf = (own: OwnMetric): Metric => ({
  ...imported({
    id: own.id,
    name: plainName(own.name) || own.id,
    unit: own.unit,
    direction: own.better,
    range: OWN_RANGES[own.unit],
  }),
  fallbackTarget: targetOf(own),
});

/** The catalogue with these metrics of the seller's own behind it, and their targets. A metric that was removed is not known any more. */
export const bookOf = (own: OwnMetrics, targets: OwnTargets = []): MetricBook => {
  const used = own.filter(isInUse).map(metricOf);
  if (used.length + targets.length === 0) return CATALOGUE;
  const byId = new Map(used.map(metric => [metric.id, metric]));
  return {
    all: [...CATALOGUE.all, ...used],
    find: id => CATALOGUE.find(id) ?? byId.get(id),
    inAccount: (metric, account) => withOwnTarget(targets, metric, account),
  };
};

/** The same with those that were removed too: for what was seen while they were in use. */
export const bookOfAll = (own: OwnMetrics): MetricBook =>
  bookOf(own.map(({ removed: _removed, ...metric }) => metric));

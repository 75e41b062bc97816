import type { Metric, Window } from '../catalogue/metric';
import { findShape, type MetricShape } from '../catalogue/shapes';
import { isOwnId, isOwnUnit, OWN_RANGES, type OwnMetric } from './own-metric';

/**
 * The times that a number on a page may be about, as pages name them, shortest first. What a page shows without any, such as
 * an open count, is of the day on which it is read.
 */
export const OWN_WINDOWS: readonly Window[] = [
  'P1D',
  'P7D',
  'P14D',
  'P4W',
  'P30D',
  'P60D',
  'P90D',
  'P180D',
  'P365D',
  'lifetime',
];

/** What is told to a page of a metric of the seller's own, so that a number can be shown for it. */
export type OwnName = Pick<OwnMetric, 'id' | 'name' | 'unit'>;

/** A metric of the seller's own as the reader takes it. Whose orders it counts nobody splits. */
export const ownShape = ({ id, unit }: Pick<OwnMetric, 'id' | 'unit'>): MetricShape => ({
  id,
  unit,
  section: 'own',
  scopes: ['all'],
  windows: OWN_WINDOWS,
  range: OWN_RANGES[unit],
  benchmarks: [],
});

type Found = (id: string) => Pick<Metric, 'id' | 'unit'> | undefined;

/** Finds the shape of a metric that pages show, or for which the seller may show a number: one of their own that is known. */
export const shapesWith =
  (find: Found) =>
  (id: string): MetricShape | undefined => {
    if (!isOwnId(id)) return findShape(id);
    const own = find(id);
    return own && isOwnUnit(own.unit) ? ownShape({ id, unit: own.unit }) : undefined;
  };

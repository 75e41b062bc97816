import { findMetric } from '../catalogue/metrics';
import type { PageReading } from '../reading';

const FIELDS = ['value', 'average', 'top'] as const;

/** A figure that cannot be true of its metric, and the bounds of one that can. */
export type Implausible = {
  readonly field: (typeof FIELDS)[number];
  readonly low: number;
  readonly high: number;
};

/** The first figure that cannot be true of its metric, or null. A metric that is not known is not judged. */
export const implausible = (reading: PageReading): Implausible | null => {
  const range = findMetric(reading.metric)?.range;
  if (!range) return null;
  const [low, high] = range;
  const field = FIELDS.find(name => {
    const figure = reading[name];
    return figure !== null && (figure < low || figure > high);
  });
  return field ? { field, low, high } : null;
};

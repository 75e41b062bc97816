import { findMetric } from '../catalogue/metrics';
import type { PageReading } from '../reading';
import type { Refusal } from './complaint';

const FIELDS = ['value', 'average', 'top'] as const;

/** The first figure that cannot be true of its metric, or null. A metric that is not known is not judged. */
export const implausible = (reading: PageReading): Refusal | null => {
  const range = findMetric(reading.metric)?.range;
  if (!range) return null;
  const [low, high] = range;
  const outside = FIELDS.find(field => {
    const figure = reading[field];
    return figure !== null && (figure < low || figure > high);
  });
  return outside
    ? { field: outside, reason: `must be between ${low} and ${high} for ${reading.metric}` }
    : null;
};

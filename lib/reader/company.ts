import { holds, type Box, type Span } from './box';
import type { Label } from './labels';

/** Bands of CX Health, and the parts of the feedback table: words too common to mean anything alone. */
const BANDS = ['very-poor', 'poor', 'fair', 'good', 'excellent'].map(band => `ncx-listings-${band}`);
const SHARES = ['positive-feedback-rate', 'neutral-feedback-rate', 'negative-feedback-share'];

/** Whom a label must stand with; null for one that speaks for itself. "Count" needs company, "total ratings" does not. */
const companyOf = (metric: string, { text }: Label): readonly string[] | null => {
  if (BANDS.includes(metric)) return BANDS;
  return SHARES.includes(metric) || (metric === 'feedback-count' && !/\s/.test(text)) ? SHARES : null;
};

const within = (labels: readonly Label[], box: Box, metric: string): readonly Span[] =>
  labels.filter(label => holds(box, label) && label.metrics.some(each => each.metric === metric));

/** In the smallest box that holds the whole company, does each of it stand just once? */
const isComplete = (labels: readonly Label[], { box: own }: Label, company: readonly string[]): boolean => {
  for (let box: Box | null = own; box; box = box.up) {
    const around: Box = box;
    const times = company.map(metric => within(labels, around, metric).length);
    if (times.every(count => count > 0)) return times.every(count => count === 1);
  }
  return false;
};

/**
 * The labels without those that mean a metric only as one of several: "Good" and "Poor" are a breakdown of listings
 * where all five bands stand once, and a status in every row of the table below.
 */
export const inCompany = (labels: readonly Label[]): readonly Label[] =>
  labels.filter(label =>
    label.metrics.every(({ metric }) => {
      const company = companyOf(metric, label);
      return company === null || isComplete(labels, label, company);
    }),
  );

/** Its values are the offers' own, one series each: no figure of the account (docs/metrics.md). */
export const isOfOneOffer = (metric: string): boolean => metric === 'ncx-rate';

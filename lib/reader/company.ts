import { holds, type Box, type Span } from './box';
import type { Cell } from './cell';
import type { Label } from './labels';
import { isInteractive, mayBeName } from './name';

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

/** Five neighbours in the order of the bands, best or worst first, are the breakdown, whatever else their box holds. */
const isInRun = (labels: readonly Label[], label: Label): boolean => {
  const at = labels.indexOf(label);
  const bandOf = ({ metrics: [first] }: Label) => (first ? BANDS.indexOf(first.metric) : -1);
  return BANDS.some((_, before) => {
    const run = labels.slice(Math.max(0, at - before), at - before + BANDS.length).map(bandOf);
    const step = run[0] === 0 ? 1 : -1;
    return (
      at >= before &&
      run.length === BANDS.length &&
      run.every((band, index) => band === (step === 1 ? index : BANDS.length - 1 - index))
    );
  });
};

const isOf = (metric: string, { metrics }: Label): boolean => metrics.some(each => each.metric === metric);

/** "2,000 total ratings" above the seller's own rating are another thing's. */
const isAhead = (labels: readonly Label[], label: Label): boolean =>
  isOf('feedback-count', label) &&
  !labels
    .slice(0, labels.indexOf(label))
    .some(other => isOf('feedback-rating', other) || SHARES.some(share => isOf(share, other)));

/**
 * The labels without those that mean a metric only as one of several: "Good" and "Poor" are a breakdown of listings
 * where all five bands stand once, and a status in every row of the table below.
 */
export const inCompany = (labels: readonly Label[]): readonly Label[] =>
  labels.filter(
    label =>
      !isAhead(labels, label) &&
      label.metrics.every(({ metric }) => {
        const company = companyOf(metric, label);
        return company === null || isComplete(labels, label, company) || isInRun(labels, label);
      }),
  );

/** "Oak stool" "Good" "31": with a name before it a band is that offer's, and the number too. */
export const isOfOtherName = (metric: string, { from }: Span, cells: readonly Cell[]): boolean =>
  BANDS.includes(metric) && cells.some(cell => cell.from < from && mayBeName(cell) && !isInteractive(cell));

/** Its values are the offers' own, one series each: no figure of the account (docs/metrics.md). */
export const isOfOneOffer = (metric: string): boolean => metric === 'ncx-rate';

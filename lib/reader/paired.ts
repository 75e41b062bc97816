import type { MetricShape } from '../catalogue/shapes';
import { holds, type Box } from './box';
import type { Label } from './labels';
import type { Territory } from './territory';

/** The box that scan.ts makes of a name and its number in one text ("73 total ratings"), or null. */
const pairOf = ({ box: { el, up, from, to } }: Label): Box | null =>
  up?.el === el && to - from === 2 ? { el, up, from, to, kids: [] } : null;

/** The number of ratings is part of what a rating's card says: it does not end the card. */
const isWithin = (metric: MetricShape, { metrics }: Label): boolean =>
  metric.id === 'feedback-rating' && metrics.some(each => each.metric === 'feedback-count');

const pairsBeside = (label: Label, metric: MetricShape, labels: readonly Label[]): readonly Box[] =>
  labels.flatMap(other => {
    const pair = other !== label && isWithin(metric, other) ? pairOf(other) : null;
    return pair ? [pair] : [];
  });

/** The labels that end another's part of the page: all but a rating's count whose number stands in the same text. */
export const rivalsOf = (label: Label, metric: MetricShape, labels: readonly Label[]): readonly Label[] => {
  const pairs = pairsBeside(label, metric, labels);
  return labels.filter(
    other => !pairs.some(pair => pair.from === other.box.from && pair.el === other.box.el),
  );
};

/** The number of ratings is no rating: "4 total ratings" beside "4.0 out of 5". */
export const withoutPairs = (
  territory: Territory,
  label: Label,
  metric: MetricShape,
  labels: readonly Label[],
): Territory => {
  const pairs = pairsBeside(label, metric, labels);
  return { ...territory, cells: territory.cells.filter(cell => !pairs.some(pair => holds(pair, cell))) };
};

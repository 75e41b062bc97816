import { METRICS } from '../catalogue/metrics';
import { freshFigures, isOfSame, wholeFigure } from './figures';
import type { Counts } from '../reading';
import type { Clue, Found } from './rule';
import type { Figure, Situation } from './situation';

/** The parts of each metric that has any. */
const PARTS = Map.groupBy(METRICS, ({ partOf }) => partOf);

/** The whole of which a metric is a part, and all its parts. */
const withKin = (id: string): readonly string[] => {
  const whole = METRICS.find(metric => metric.id === id)?.partOf;
  return whole === undefined ? [id] : [whole, ...(PARTS.get(whole) ?? []).map(part => part.id)];
};

/** Of a metric that has parts, or is one, the parts that are known: for the same orders and days, as only these are counted alike. */
const knownParts = (situation: Situation): readonly Figure[] => {
  const { metric } = situation;
  const parts = PARTS.get(metric.partOf ?? metric.id) ?? [];
  return freshFigures(situation).filter(each => parts.includes(each.metric) && isOfSame(each, situation));
};

const largestOf = (parts: readonly Figure[]): Figure | null => {
  const [first, second] = parts.toSorted((one, other) => other.value - one.value);
  return first && first.value > 0 && first.value > (second?.value ?? 0) ? first : null;
};

type Whole = Pick<Figure, 'value' | 'counts' | 'met'>;

const wholeOf = (situation: Situation): Whole | null => {
  const { metric, reading, verdict } = situation;
  if (metric.partOf !== undefined) return wholeFigure(situation);
  if (reading.value === null || verdict.kind === 'none') return null;
  return { value: reading.value, counts: reading.counts, met: verdict.standing.target?.met ?? null };
};

/** Orders of the part among all that have a defect; an order may have several, so the parts may be more than the whole. */
const countsOf = (part: Counts | null, whole: Counts | null): Counts | null =>
  part === null || whole === null || part.part > whole.part ? null : { part: part.part, whole: whole.part };

const findLargest = (situation: Situation, ids: readonly string[]): Found | null => {
  const [part, whole] = [largestOf(knownParts(situation)), wholeOf(situation)];
  if (!part || !whole || whole.value <= 0 || !ids.includes(part.metric.id)) return null;
  const { metric } = situation;
  // Beside a part only the part itself is advised on, and only where the whole is in need.
  if (metric.partOf !== undefined && (metric.id !== part.metric.id || whole.met !== false)) return null;
  const counts = countsOf(part.counts, whole.counts);
  return { share: Math.min(1, part.value / whole.value), reasons: [{ kind: 'part', part, counts }] };
};

/** One of these is the largest part of the rate: a fact of the days that it covers, whatever chance had in it. */
export const largestPart = (...ids: readonly string[]): Clue => ({
  name: `largest part: ${ids.join(', ')}`,
  reads: ids.flatMap(withKin),
  find: situation => findLargest(situation, ids),
});

/** None of the bad orders is one of these. */
export const noneOf = (...ids: readonly string[]): Clue => ({
  name: `none of: ${ids.join(', ')}`,
  reads: ids,
  find: situation => {
    const known = knownParts(situation).filter(({ metric }) => ids.includes(metric.id));
    return known.length === ids.length && known.every(({ value }) => value === 0)
      ? { share: 0, reasons: [] }
      : null;
  },
});

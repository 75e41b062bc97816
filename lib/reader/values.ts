import type { MetricShape } from '../catalogue/shapes';
import type { Counts } from '../reading';
import { markerOf } from './assign';
import type { Cell } from './cell';
import { countsFit, isInRange } from './sanity';
import type { Territory } from './territory';

/** What a cell says, against the counts beside it. */
export type Checked =
  | { readonly kind: 'read'; readonly value: number | null; readonly counts: Counts | null }
  | { readonly kind: 'out-of-range' | 'counts-disagree' | 'ambiguous' };

/** Counts of "n of m" must fit; numbers that merely look like counts are left out where they do not. */
const SURE = /\bof\b|\//;

const fitting = (values: readonly number[], text: string, counts: readonly Counts[]) =>
  values.flatMap(value =>
    counts.filter(each => countsFit(value, text, each)).map(each => ({ value, counts: each })),
  );

const checkRate = (values: readonly number[], cell: Cell, counts: Cell | null): Checked => {
  const stated = counts?.what.kind === 'counts' ? counts.what.counts : [];
  const [fit, second] = fitting(values, cell.text, stated);
  if (fit && !second) return { kind: 'read', ...fit };
  if (counts && !fit && SURE.test(counts.text)) return { kind: 'counts-disagree' };
  const [only, other] = values;
  return other === undefined && only !== undefined
    ? { kind: 'read', value: only, counts: null }
    : { kind: 'ambiguous' };
};

/** Type, range and counts of a value. N/A reads as null, with its counts where they are none of none. */
export const checkValue = (cell: Cell, counts: Cell | null, metric: MetricShape): Checked => {
  if (cell.what.kind !== 'value') return { kind: 'read', value: null, counts: null };
  const values = cell.what.values.filter(value => isInRange(metric, value));
  const [only, other] = values;
  if (only === undefined) return { kind: 'out-of-range' };
  if (metric.unit === 'rate') return checkRate(values, cell, counts);
  return other === undefined ? { kind: 'read', value: only, counts: null } : { kind: 'ambiguous' };
};

/** The counts that stand by a value; where the order leaves a doubt, those of the only value there is. */
export const countsOf = ({ cells, box }: Territory, values: readonly Cell[], value: Cell): Cell | null => {
  const counts = cells.filter(({ what }) => what.kind === 'counts');
  const own = counts.find(each => markerOf(values, counts, each, box) === value);
  if (own) return own;
  const numbers = values.filter(({ what }) => what.kind === 'value');
  const [only] = counts;
  return counts.length === 1 && numbers.length === 1 && numbers[0] === value ? (only ?? null) : null;
};

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

const withoutCounts = ([only, other]: readonly number[]): Checked =>
  other === undefined && only !== undefined
    ? { kind: 'read', value: only, counts: null }
    : { kind: 'ambiguous' };

const checkRate = (values: readonly number[], cell: Cell, counts: Cell | null): Checked => {
  const stated = counts?.what.kind === 'counts' ? counts.what.counts : [];
  const [fit, second] = fitting(values, cell.text, stated);
  if (fit && !second) return { kind: 'read', ...fit };
  return counts && !fit && SURE.test(counts.text) ? { kind: 'counts-disagree' } : withoutCounts(values);
};

/** Two numbers with their names leave no doubt that they are the counts: one way of taking them must fit. */
const checkTallies = (values: readonly number[], cell: Cell, tallies: readonly Counts[]): Checked => {
  const [fit, second] = fitting(values, cell.text, tallies);
  if (!fit) return { kind: 'counts-disagree' };
  // Half of the orders: both ways are one.
  return second && second.counts.part !== fit.counts.part ? withoutCounts(values) : { kind: 'read', ...fit };
};

/** The counts by a value: in one text, as two named numbers, or from its table's count column and the whole's total. */
export type Beside = {
  readonly counts: Cell | null;
  readonly tallies: readonly Counts[] | null;
  readonly inRow: Counts | null;
};

/** A rate of no orders is none: of N/A only these counts can be true. */
const noneOfNone = ({ counts, tallies, inRow }: Beside): Counts | null => {
  const inText = counts?.what.kind === 'counts' ? counts.what.counts : [];
  const stated = [...(tallies ?? []), ...inText, ...(inRow ? [inRow] : [])];
  return stated.find(({ part, whole }) => part === 0 && whole === 0) ?? null;
};

/** The total stands elsewhere, so it may be another's: counts that do not fit are left out. */
const checkInRow = (values: readonly number[], cell: Cell, counts: Counts): Checked => {
  const [fit, second] = fitting(values, cell.text, [counts]);
  return fit && !second ? { kind: 'read', ...fit } : withoutCounts(values);
};

const checkCounts = (values: readonly number[], cell: Cell, { counts, tallies, inRow }: Beside): Checked => {
  if (tallies && !counts) return checkTallies(values, cell, tallies);
  return inRow && !counts ? checkInRow(values, cell, inRow) : checkRate(values, cell, counts);
};

/** Type, range and counts of a value. N/A reads as null, with its counts where they are none of none. */
export const checkValue = (cell: Cell, beside: Beside, metric: MetricShape): Checked => {
  if (cell.what.kind !== 'value') return { kind: 'read', value: null, counts: noneOfNone(beside) };
  const values = cell.what.values.filter(value => isInRange(metric, value));
  if (values.length === 0) return { kind: 'out-of-range' };
  return metric.unit === 'rate' ? checkCounts(values, cell, beside) : withoutCounts(values);
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

import type { MetricShape } from '../../catalogue/shapes';
import type { Counts } from '../../reading';
import type { Box } from '../box';
import { isCandidate, type Cell } from '../cell';
import { cellsIn, textOf, type Ground } from '../cells';
import { checkValue } from '../values';

/** What a cell of a report says. `count`: a bare whole number where a rate could stand. */
export type CellValue =
  | { readonly kind: 'value'; readonly value: number; readonly counts: Counts | null }
  | { readonly kind: 'none' }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'empty' | 'unreadable' };

const UNREADABLE: CellValue = { kind: 'unreadable' };

const checked = (cell: Cell, counts: Cell | null, metric: MetricShape): CellValue => {
  const result = checkValue(cell, { counts, tallies: null, inRow: null }, metric);
  if (result.kind !== 'read') return UNREADABLE;
  return result.value === null
    ? { kind: 'none' }
    : { kind: 'value', value: result.value, counts: result.counts };
};

/** "0.12%" over "2 of 1,651 orders": one value, and nothing beside it but its counts. */
const withCounts = (ground: Ground, box: Box, metric: MetricShape): CellValue => {
  const cells = cellsIn(ground, box, metric.unit);
  const values = cells.filter(isCandidate);
  const counts = cells.filter(({ what }) => what.kind === 'counts');
  const [value, other] = values;
  const isWhole = values.length + counts.length === cells.length && counts.length <= 1;
  return value && !other && isWhole ? checked(value, counts[0] ?? null, metric) : UNREADABLE;
};

/** The whole number that a cell holds, or null. */
export const countIn = (ground: Ground, box: Box): number | null => {
  const what = ground.classify(textOf(ground, box), 'count');
  return what.kind === 'value' && what.values.length === 1 ? (what.values[0] ?? null) : null;
};

/** What a cell says of a metric. `unit`: a word that its bare numbers lack ("hrs" in the head). */
export const cellValue = (ground: Ground, box: Box, metric: MetricShape, unit: string): CellValue => {
  const text = textOf(ground, box).trim();
  if (!/[\p{L}\p{N}\p{P}]/u.test(text)) return { kind: 'empty' };
  const what = ground.classify(text, metric.unit);
  if (what.kind === 'value' || what.kind === 'not-available')
    return checked({ ...box, box, text, what }, null, metric);
  if (unit) {
    const measured = ground.classify(`${text} ${unit}`, metric.unit);
    if (measured.kind === 'value') return checked({ ...box, box, text, what: measured }, null, metric);
  }
  const count = metric.unit === 'rate' ? countIn(ground, box) : null;
  return count === null ? withCounts(ground, box, metric) : { kind: 'count', count };
};

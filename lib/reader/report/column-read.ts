import type { Window } from '../../catalogue/metric';
import type { Counts, Miss, PageReading, Period } from '../../reading';
import type { CellValue } from './cell-value';
import { DEFECTS } from './columns';
import type { Wanted } from './wanted';

/** One cell of a column with what its row says: its dates, and the orders in all where a column holds them. */
export type Entry = { readonly period: Period; readonly cell: CellValue; readonly total: number | null };

export type ColumnRead = { readonly readings: readonly PageReading[]; readonly misses: readonly Miss[] };

type Figure = { readonly value: number | null; readonly counts: Counts | null };

const NOTHING: ColumnRead = { readings: [], misses: [] };

/** Orders with a defect among all orders are the rate itself; of nothing there is none. */
const shareOf = (part: number, whole: number | null): Figure | null =>
  whole !== null && whole > 0 && part <= whole ? { value: part / whole, counts: { part, whole } } : null;

const figureOf = ({ cell, total }: Entry): Figure | null => {
  switch (cell.kind) {
    case 'value':
      return { value: cell.value, counts: cell.counts };
    case 'none':
      return { value: null, counts: null };
    case 'count':
      return shareOf(cell.count, total);
    default:
      return null;
  }
};

/**
 * The readings of one column. Counts become rates only where the page says that it shows counts, and only for order
 * defects: Amazon's formula for those is orders with a defect by all orders. Late and cancelled orders are counted
 * among other orders than all (docs/metrics.md), so their counts are left alone.
 */
export const readColumn = (
  { metric, label, scope }: Wanted,
  entries: readonly Entry[],
  window: Window | null,
  display: 'rate' | 'count' | null,
): ColumnRead => {
  const miss = (reason: Miss['reason']): ColumnRead => ({
    readings: [],
    misses: [{ metric: metric.id, label, reason }],
  });
  const has = (kind: CellValue['kind']) => entries.some(({ cell }) => cell.kind === kind);
  if (!['value', 'none', 'count'].some(kind => has(kind as CellValue['kind']))) return NOTHING;
  if (has('count') && (has('value') || display !== 'count')) return miss('ambiguous');
  if (has('count') && !DEFECTS.has(metric.id)) return NOTHING;
  if (scope === null) return miss('no-scope');
  if (window === null) return miss('no-window');
  const readings = entries.flatMap((entry): readonly PageReading[] => {
    const figure = figureOf(entry);
    if (!figure) return [];
    const { period } = entry;
    const fixed = { target: null, average: null, top: null, source: 'report' } as const;
    return [{ metric: metric.id, scope, window, ...figure, period, label, ...fixed }];
  });
  return { readings, misses: [] };
};

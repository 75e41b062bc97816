import type { Metric } from '../catalogue/metric';

/**
 * So many days, at most, the window of a figure is taken to lag behind the page that shows it without its days
 * (docs/metrics.md, "Traps in the meaning"): on-time delivery seven, other shipping figures three. Rates of account health are
 * of orders that are old enough, and nothing says how old: null. Others: none is known.
 */
export const lagOfFigure = ({
  id,
  section,
  unit,
}: Pick<Metric, 'id' | 'section' | 'unit'>): number | null => {
  if (id === 'on-time-delivery-rate') return 7;
  if (section === 'shipping') return 3;
  return section === 'account-health' && unit === 'rate' ? null : 0;
};

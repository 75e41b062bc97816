import type { Counts } from '../../../lib/reading';
import { ofOrders, percent, rate } from '../format';
import type { Visit } from '../visit';
import { word } from '../words';

/** One value of a row: what stands under its column's head. Text is null where the page shows none. */
export type Cell = { readonly value: string; readonly counts: string | null; readonly window: string | null };

/** One metric on the dashboard. `fba` null: the row has one value column. */
export type Row = {
  readonly id: string;
  readonly label: string;
  readonly target: string | null;
  readonly own: Cell;
  readonly fba: Cell | null;
};

const NONE: Cell = { value: 'N/A', counts: null, window: null };

const cell = (visit: Visit, counts: Counts | null, window: string): Cell =>
  counts === null ? NONE : { value: rate(visit, counts), counts: ofOrders(visit, counts), window };

const bare = (visit: Visit, part: number, counts: Counts | null): Cell =>
  counts === null ? NONE : { value: rate(visit, { part, whole: counts.whole }), counts: null, window: null };

/** Who fulfilled: `orders=fba` empties the seller's column, `orders=both` fills the other as well. */
export const defectCounts = ({ url, account }: Visit): { own: Counts | null; fba: Counts | null } => {
  const { own, fba } = account.figures.defects;
  const orders = url.searchParams.get('orders');
  return {
    own: orders === 'fba' ? null : own,
    fba: orders === 'fba' || orders === 'both' ? (fba ?? { part: 2, whole: 2510 }) : fba,
  };
};

export const target = (visit: Visit, bound: 'under' | 'over', value: number): string =>
  `Target: ${bound} ${percent(visit, { value, digits: Number.isInteger(value * 100) ? 0 : 1 })}`;

/** The row that the seller-fulfilled and the FBA column share, and its three parts. */
export const defectRows = (visit: Visit): { readonly whole: Row; readonly parts: readonly Row[] } => {
  const { own, fba } = defectCounts(visit);
  const names = ['negative', 'claims', 'chargebacks'] as const;
  return {
    whole: {
      id: 'order-defect-rate-row',
      label: word(visit, 'defects'),
      target: target(visit, 'under', 0.01),
      own: cell(visit, own, '60 days'),
      fba: cell(visit, fba, '60 days'),
    },
    parts: names.map((name, index) => ({
      id: `odr-part-${index}`,
      label: word(visit, name),
      target: null,
      own: bare(visit, visit.account.figures.parts[index] ?? 0, own),
      fba: bare(visit, index === 0 ? 2 : 0, fba),
    })),
  };
};

/** India's stricter targets (field notes, "Targets differ by marketplace"). */
export const shippingTargets = ({ account }: Visit): readonly [late: number, cancelled: number] =>
  account.country === 'IN' ? [0.02, 0.02] : [0.04, 0.025];

/** The rows of Shipping Performance, which have one value column. */
export const shippingRows = (visit: Visit): readonly Row[] => {
  const { late, cancelled, tracked } = visit.account.figures;
  const [lateBound, cancelBound] = shippingTargets(visit);
  const row = (id: string, label: string, goal: string, counts: Counts, window: string): Row => ({
    id,
    label,
    target: goal,
    own: cell(visit, counts, window),
    fba: null,
  });
  return [
    row(
      'shipping-late-shipment-rate-row',
      word(visit, 'late'),
      target(visit, 'under', lateBound),
      late,
      '30 days',
    ),
    row(
      'shipping-cancellation-rate-row',
      word(visit, 'cancelled'),
      target(visit, 'under', cancelBound),
      cancelled,
      '7 days',
    ),
    row(
      'shipping-view-tracking-rate-row',
      word(visit, 'tracked'),
      target(visit, 'over', 0.95),
      tracked,
      '30 days',
    ),
  ];
};

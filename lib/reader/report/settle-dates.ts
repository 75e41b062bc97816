import type { Period } from '../../reading';
import type { Order } from '../parse/date-order';
import { bucketOf, tile, type Bucket } from './buckets';

/** A row's dates in each order of day and month; null where they are none in that order. */
export type Ways = Readonly<Record<Order, Period | null>>;

/** For each row its period, null for a row of totals; and what the rows cover, null where that is not sure. */
export type Settled = { readonly periods: readonly (Period | null)[]; readonly bucket: Bucket | null };

const ORDER_NAMES: readonly Order[] = ['dm', 'md'];

const isPeriod = (period: Period | null): period is Period => period !== null;

/** A row that covers two others holds their totals. */
const coversOthers = (row: Period, all: readonly Period[]): boolean =>
  all.filter(other => other !== row && other.start >= row.start && other.end <= row.end).length > 1;

const settledIn = (rows: readonly Ways[], order: Order, stated: Bucket | null): Settled | null => {
  const all = rows.map(ways => ways[order]);
  if (!all.every(isPeriod)) return null;
  const periods = all.map(period => (coversOthers(period, all) ? null : period));
  return { periods, bucket: bucketOf(periods.filter(isPeriod), stated) };
};

const tiles = ({ periods, bucket }: Settled): boolean => {
  const rows = periods.filter(isPeriod);
  return bucket !== null && rows.length > 1 && tile(rows);
};

/**
 * The periods of a table's rows in the one order of day and month in which all of them are dates: a 13th settles it for
 * the whole table. Where both orders give dates, the one in which the rows follow each other without a gap, or `usual`,
 * the page's own. Null where that leaves a doubt. `stated`: what the page says that its rows cover.
 */
export const settleDates = (
  rows: readonly Ways[],
  stated: Bucket | null,
  usual: Order | null,
): Settled | null => {
  const found = ORDER_NAMES.flatMap(order => {
    const settled = settledIn(rows, order, stated);
    return settled ? [{ order, settled }] : [];
  });
  const different = [...new Map(found.map(each => [JSON.stringify(each.settled.periods), each])).values()];
  if (different.length < 2) return different[0]?.settled ?? null;
  const tiling = different.filter(({ settled }) => tiles(settled));
  const chosen = tiling.length === 1 ? tiling[0] : different.find(({ order }) => order === usual);
  return chosen?.settled ?? null;
};

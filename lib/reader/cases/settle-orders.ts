import type { SaidTime } from '../../inbox';
import type { Said } from './time/said';

const DAY = 86_400_000;

export type Order = 'dm' | 'md';

/** Can all dates of a list be read in this order, without one that is to come? */
const fits = (all: readonly Said[], order: Order, now: number): boolean =>
  all.every(({ byOrder }) => {
    const date = byOrder?.[order];
    return typeof date === 'string' && Date.parse(date) <= now + DAY;
  });

/**
 * The order of day and month in which a list writes its all-digit dates, where its rows leave only one ("13/07", or
 * "07/12" in July). Null: both are possible, or neither.
 */
export const orderOfDates = (all: readonly Said[], now: number): Order | null => {
  const digits = all.filter(({ byOrder }) => byOrder !== null);
  const possible = (['dm', 'md'] as const).filter(order => fits(digits, order, now));
  const [only, other] = possible;
  return digits.length > 0 && only && !other ? only : null;
};

/** A time with the date that its list's order leaves. */
export const inOrder = ({ time, byOrder }: Said, order: Order | null): SaidTime => {
  const date = order ? byOrder?.[order] : null;
  return date && (time.is === 'day' || time.is === 'minute') ? { ...time, dates: [date] } : time;
};

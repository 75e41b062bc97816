import type { SaidTime } from '../../../inbox';

/** The two ways to read a date of digits alone, for rows to settle together which it is (settle-orders.ts). */
export type ByOrder = { readonly dm: string | null; readonly md: string | null };

/**
 * What a text says of a time. `bare`: an amount of time or a time of day that says neither "ago" nor "left", so that
 * `time` holds for all that it may mean; `left` is what it means where its element is marked as a timer.
 */
export type Said = {
  readonly time: SaidTime;
  readonly byOrder: ByOrder | null;
  readonly bare: { readonly left: SaidTime } | null;
  /** It is nothing but a time of day, "14:05"; `time` null where it does not say which half of the day. Of which day, its place says. */
  readonly clock?: { readonly time: string | null };
};

export const plainly = (time: SaidTime): Said => ({ time, byOrder: null, bare: null });

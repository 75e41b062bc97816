import type { Counts } from '../../lib/reading';

export type DayValue = {
  readonly value: number | null;
  readonly counts: Counts | null;
  readonly average: number | null;
  readonly top: number | null;
};

const LAST_DAY = 89;

/** A fraction of one that is the same for the same seed and day (mulberry32's mixing of 32 bits). */
export const chance = (seed: number, day: number): number => {
  let bits = (Math.imul(seed, 0x9e3779b1) + Math.imul(day + 1, 0x6d2b79f5)) | 0;
  bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
};

const between = (from: number, to: number, day: number): number => from + ((to - from) * day) / LAST_DAY;

type Plain = {
  readonly from: number;
  readonly to: number;
  /** Decimals that the page shows, of the stored number. */
  readonly digits: number;
  readonly wobble: number;
  readonly average: number | null;
  readonly top: number | null;
  readonly seed: number;
};

/** Days over which the noise of a mean over four weeks is smoothed. */
const SMOOTH = 14;

/** From -1 to 1, and never far from the day before, as such means share almost all their orders. */
const drift = (seed: number, day: number): number => {
  const days = Array.from({ length: SMOOTH }, (_, back) => chance(seed, day - back) * 2 - 1);
  return days.reduce((sum, each) => sum + each, 0) / Math.sqrt(SMOOTH);
};

/** A value without counts that goes from one level to another with a little noise. */
export const plain =
  ({ from, to, digits, wobble, average, top, seed }: Plain) =>
  (day: number): DayValue => ({
    value: Number((between(from, to, day) + wobble * drift(seed, day)).toFixed(digits)),
    counts: null,
    average,
    top,
  });

type Counted = { readonly from: number; readonly to: number; readonly whole: number; readonly seed: number };

/** A rate with the orders behind it: the share is rounded to the 0.01 % that the page shows. */
export const countedRate =
  ({ from, to, whole, seed }: Counted) =>
  (day: number): DayValue => {
    const orders = whole - Math.round(60 * chance(seed, Math.floor(day / 7)));
    const part = Math.round(orders * between(from, to, day));
    return {
      value: Number((part / orders).toFixed(4)),
      counts: { part, whole: orders },
      average: null,
      top: null,
    };
  };

/** What a page shows where there are no such orders. */
export const empty = (): DayValue => ({ value: null, counts: null, average: null, top: null });

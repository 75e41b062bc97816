import type { Day } from '../insight/day';

/** The days that a plot shows, first and last included. */
export type Span = { readonly from: Day; readonly to: Day };

/** Fewer days than these cannot be told apart by looking longer. */
const LEAST = 7;

const lengthOf = ({ from, to }: Span): number => to - from + 1;

/** A span of this length as near to `from` as the whole has room for. */
const fitted = (from: number, length: number, whole: Span): Span => {
  const days = Math.round(Math.min(Math.max(length, LEAST), lengthOf(whole)));
  const first = Math.min(Math.max(Math.round(from), whole.from), whole.to - days + 1);
  return { from: first, to: first + days - 1 };
};

/** The part of a span that the whole has, a week at least; the days in any order. */
export const within = (span: Span, whole: Span): Span => {
  const [from, to] = [Math.min(span.from, span.to), Math.max(span.from, span.to)];
  const first = Math.max(from, whole.from);
  return fitted(first, Math.min(to, whole.to) - first + 1, whole);
};

/** The span with `factor` times as many days, the day `around` (which may be a fraction) staying where it is. */
export const zoomed = (span: Span, whole: Span, factor: number, around = (span.from + span.to) / 2): Span => {
  const days = lengthOf(span);
  // Rounding must not hold up the zoom of a few days.
  const asked = factor > 1 ? Math.max(days + 1, days * factor) : days * factor;
  const length = Math.min(Math.max(asked, LEAST), lengthOf(whole));
  return fitted(around - (around - span.from) * (length / days), length, whole);
};

/** The span moved by a share of its own length, to later days where that is above 0, as far as the whole goes. */
export const moved = (span: Span, whole: Span, share: number): Span => {
  const step = Math.sign(share) * Math.max(1, Math.abs(Math.round(share * lengthOf(span))));
  return fitted(span.from + step, lengthOf(span), whole);
};

export const isSame = (one: Span, other: Span): boolean => one.from === other.from && one.to === other.to;

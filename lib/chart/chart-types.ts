/** One day's value, in the metric's unit; null where the page said N/A. `day`: days since 1970-01-01 in the seller's zone. */
export type Point = { readonly day: number; readonly value: number | null };

/** A horizontal reference, with the words that stand at its line. */
export type Mark = {
  readonly kind: 'target' | 'average' | 'top';
  readonly value: number;
  readonly text: string;
};

/** The drawing's box in px, the days from left to right edge (both included), and where the scale starts. */
export type Box = {
  readonly width: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
  /** `zero`: rates, durations and counts start at 0 unless the line would be flat; `fit`: the data's own range. */
  readonly base: 'zero' | 'fit';
};

/** One day's value, in the metric's unit; null where the page said N/A. `day`: days since 1970-01-01 in the seller's zone. */
export type Point = { readonly day: number; readonly value: number | null };

/** A horizontal reference, with the words that stand at its line. */
export type Mark = {
  readonly kind: 'target' | 'average' | 'top';
  readonly value: number;
  readonly text: string;
};

/** What the seller did on a day, with the word that stands at it. */
export type Step = { readonly day: number; readonly text: string };

/** Where the scale starts. `zero`: at 0 unless the line would be flat; `fit`: at the values' own range. */
export type Base = 'zero' | 'fit';

/** The drawing's box in px, and the days at its left and right edge, both included. */
export type Box = {
  readonly width: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
  readonly base: Base;
};

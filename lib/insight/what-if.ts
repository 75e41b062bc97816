/**
 * What a seller can move. `lower`: a rate that counts the bad of its orders, `higher` one that counts the good.
 * `mean`: minutes. Plain data: it goes to the panel.
 */
export type WhatIf =
  | { readonly kind: 'lower' | 'higher'; readonly part: number; readonly whole: number }
  | { readonly kind: 'mean'; readonly mean: number };

/**
 * The two fields. Of a rate: more orders, and the bad ones among them, below zero where bad ones are taken back. Of a
 * mean: hours to answer, and how much of the answers is new, in percent.
 */
export type Moves = readonly [first: number, second: number];

const rateAfter = (
  { kind, part, whole }: Extract<WhatIf, { whole: number }>,
  [more, bad]: Moves,
): number | null => {
  const all = whole + more;
  const share = kind === 'higher' ? part + more - bad : part + bad;
  return Number.isInteger(all) && Number.isInteger(share) && all > 0 && share >= 0 && share <= all
    ? share / all
    : null;
};

const meanAfter = (mean: number, [hours, percent]: Moves): number | null =>
  hours >= 0 && percent >= 0 && percent <= 100 ? mean + ((hours * 60 - mean) * percent) / 100 : null;

/**
 * The value after the moves: (d+b)/(N+n), or (p+n−b)/(N+n) where the good are counted, or m + (x−m)·f. In the metric's
 * unit; null for what cannot be: more bad ones than orders, no orders, fractions of them, times below zero.
 */
export const valueAfter = (given: WhatIf, moves: Moves): number | null =>
  given.kind === 'mean' ? meanAfter(given.mean, moves) : rateAfter(given, moves);

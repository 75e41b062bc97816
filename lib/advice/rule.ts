import type { Reason } from './reason';
import type { Situation } from './situation';

/**
 * How much is to be expected of a tip: an order, no forecast. Nobody has measured what the tips bring; the order follows
 * the field guide's own (docs/tips.md). `cause`: the seller's figures name the cause that it removes. `direct`: it acts on
 * what the figure counts, whatever the cause. `usual`: it removes a cause that is frequent among sellers. `support`: it
 * helps on the side.
 */
export const STRENGTHS = ['cause', 'direct', 'usual', 'support'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What a clue found. `share`: how much of the figure the cause explains, 0 to 1, as far as that is known. */
export type Found = { readonly share: number; readonly reasons: readonly Reason[] };

/** Something in the seller's figures that names a cause. */
export type Clue = {
  /** What docs/tips.md calls it. */
  readonly name: string;
  /** The other metrics that it looks at, by id. */
  readonly reads: readonly string[];
  readonly find: (situation: Situation) => Found | null;
};

/** When a tip fits, beyond the metrics that it names in the catalogue. */
export type Rule = {
  /** It is about what the seller ships: never beside orders that Amazon fulfils. */
  readonly orders?: 'seller-fulfilled';
  /** The marketplaces (ISO 3166-1) where it holds; left out: all. */
  readonly countries?: readonly string[];
  readonly clues: readonly Clue[];
  /** What is known that rules it out. */
  readonly unless?: Clue;
  /** Another tip, by id, that settles the same matter in another way: never with it, nor while that one cannot be judged. */
  readonly insteadOf?: string;
  /** Its strength where no clue is found but something is to be done, for all metrics or by metric; one left out takes a clue. */
  readonly alone: Strength | Readonly<Partial<Record<string, Strength>>>;
};

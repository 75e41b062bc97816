import type { Counts } from '../reading';
import type { Day } from './day';

/** What a difference is worked out from. */
export type EffectBasis =
  | { readonly basis: 'counts'; readonly before: Counts; readonly after: Counts }
  | { readonly basis: 'windows'; readonly before: number; readonly after: number };

/**
 * A figure before and after a day, in the metric's unit; `low` and `high`: where after − before plausibly lies. `first`
 * and `last`: the days from the first window before to the last one after. `was`: whether it was on its way before.
 */
export type Effect = {
  readonly before: number;
  readonly after: number;
  readonly low: number;
  readonly high: number;
  readonly on: EffectBasis;
  readonly first: Day;
  readonly last: Day;
  readonly was: 'improving' | 'worsening' | 'none';
};

/** What the figures say of a step since it began. `next`: the day from which more can be said; null after the last look. */
export type BeforeAfter =
  | ({ readonly kind: 'helped' | 'worse' | 'no-clear-effect'; readonly next: Day | null } & Effect)
  /** The first window that lies wholly after it ends on day `clear`. */
  | { readonly kind: 'too-early'; readonly clear: Day }
  /** Such a window is over since day `clear`, but no page was read since. */
  | { readonly kind: 'unread'; readonly clear: Day }
  /** One window on either side says nothing where there are no counts. `next`: when there will be more after it, if they are read. */
  | { readonly kind: 'too-few-windows'; readonly next: Day }
  /** `orders` after it, about `needed` would show a halving of what goes wrong. */
  | {
      readonly kind: 'too-few-orders';
      readonly orders: number;
      readonly needed: number;
      readonly next: Day | null;
    }
  | { readonly kind: 'never'; readonly why: 'nothing-before' | 'no-window' | 'no-direction' };

export type Outcome = BeforeAfter['kind'];

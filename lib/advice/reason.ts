import type { Theme } from '../messages/case';
import type { ShareBetween } from '../messages/answer-times';
import type { ThemeShare } from '../messages/theme-counts';
import type { KnownTarget } from '../insight/target';
import type { Trend } from '../insight/trend';
import type { Counts } from '../reading';
import type { Figure } from './situation';

/** Why something is to be done about a value at all; `open`: nothing says so, nor that it is fine. */
export type Occasion =
  | { readonly kind: 'missed' | 'near'; readonly target: KnownTarget }
  | { readonly kind: 'behind'; readonly average: number }
  | { readonly kind: 'worsening'; readonly trend: Trend }
  | { readonly kind: 'late-answers'; readonly late: ShareBetween }
  | { readonly kind: 'open' };

/** Too few orders to be sure of it; `needed` is infinite where no number would tell. */
export type Few = { readonly kind: 'few'; readonly orders: number; readonly needed: number };

/** Why a tip is shown now, from the seller's own figures, without words. */
export type Reason =
  | Exclude<Occasion, { readonly kind: 'open' }>
  | Few
  /** What most contacts are about, beyond chance. */
  | { readonly kind: 'theme'; readonly theme: Exclude<Theme, 'general'>; readonly themes: ThemeShare }
  /** The share of parcels without valid tracking; the figure counts those with it. */
  | { readonly kind: 'untracked'; readonly figure: Figure }
  /** So many of the late answers were to messages of a weekend. */
  | { readonly kind: 'weekend'; readonly late: Counts }
  /** The largest part of a rate: its orders of all bad ones where both are counted. */
  | { readonly kind: 'part'; readonly part: Figure; readonly counts: Counts | null }
  /** So many listings may be closed by Amazon. */
  | { readonly kind: 'at-risk'; readonly count: number }
  /** Another figure of the account misses its target. */
  | { readonly kind: 'beside'; readonly figure: Figure; readonly target: KnownTarget }
  /** It was started before, and has shown no clear effect. ISO instant. */
  | { readonly kind: 'tried'; readonly at: string };

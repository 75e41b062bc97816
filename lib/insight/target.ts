import type { Certainty, FallbackTarget, Metric, Target, Unit } from '../catalogue/metric';
import type { PageReading } from '../reading';

/** The target that holds for a reading, and how far it may be believed. */
export type KnownTarget = Target & {
  readonly from: 'page' | 'bundled' | 'seller';
  /** A for what a page states, as it is Amazon's own text, and for the seller's own. */
  readonly certainty: Certainty;
  /** Where a bundled one comes from; null for the page's and the seller's own. */
  readonly source: string | null;
  /** `required`: Amazon acts when it is missed; `advised`: it only recommends it; `own`: it knows nothing of it. */
  readonly force: 'required' | 'advised' | 'own';
};

const ownOf = ({ bound, value, included, certainty }: FallbackTarget): KnownTarget => ({
  bound,
  value,
  ...(included && { included }),
  certainty,
  from: 'seller',
  source: null,
  force: 'own',
});

/**
 * The page's own target always wins; the bundled one, by marketplace, is the labelled fallback.
 * `country` is ISO 3166-1, or null where a host serves several.
 */
export const targetOf = (
  { target }: Pick<PageReading, 'target'>,
  { fallbackTarget: bundled }: Pick<Metric, 'fallbackTarget'>,
  country: string | null,
): KnownTarget | null => {
  const force = bundled?.advised ? 'advised' : 'required';
  if (target !== null) return { ...target, from: 'page', certainty: 'A', source: null, force };
  if (bundled === null) return null;
  if (bundled.by === 'seller') return ownOf(bundled);
  const { bound, value } = (country !== null && bundled.elsewhere?.[country]) || bundled;
  return { bound, value, from: 'bundled', certainty: bundled.certainty, source: bundled.source, force };
};

/**
 * The figure to name in words. Counts and whole points are whole, so "over 199" is said as "200" and
 * "under 1" as "0"; for all others the bound itself, which is just missed.
 */
export const edgeOf = (
  { bound, value, included }: Target,
  unit: Unit,
): { readonly value: number; readonly kind: 'included' | 'excluded' } => {
  if (included) return { value, kind: 'included' };
  const whole = (unit === 'count' || unit === 'points') && Number.isInteger(value);
  if (!whole) return { value, kind: 'excluded' };
  return { value: bound === 'over' ? value + 1 : value - 1, kind: 'included' };
};

import type { Certainty, Metric, Target, Unit } from '../catalogue/metric';
import type { PageReading } from '../reading';

/** The target that holds for a reading, and how far it may be believed. */
export type KnownTarget = Target & {
  readonly from: 'page' | 'bundled';
  /** A for what a page states: it is Amazon's own text. */
  readonly certainty: Certainty;
  /** Where a bundled one comes from; null for the page's own. */
  readonly source: string | null;
  /** `required`: Amazon acts when it is missed; `advised`: it only recommends it. */
  readonly force: 'required' | 'advised';
};

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
  const { bound, value } = (country !== null && bundled.elsewhere?.[country]) || bundled;
  return { bound, value, from: 'bundled', certainty: bundled.certainty, source: bundled.source, force };
};

/**
 * The figure to name in words. Counts and whole points are whole, so "over 199" is said as "200" and
 * "under 1" as "0"; for all others the bound itself, which is just missed.
 */
export const edgeOf = (
  { bound, value }: Target,
  unit: Unit,
): { readonly value: number; readonly kind: 'included' | 'excluded' } => {
  const whole = (unit === 'count' || unit === 'points') && Number.isInteger(value);
  if (!whole) return { value, kind: 'excluded' };
  return { value: bound === 'over' ? value + 1 : value - 1, kind: 'included' };
};

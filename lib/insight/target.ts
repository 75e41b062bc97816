import type { Certainty, Metric, Target, Unit } from '../catalogue/metric';
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

type Targeted = Pick<Metric, 'fallbackTarget' | 'ownTarget'>;

/** The seller's own: that which was set for the account, else that with which a metric of their own was defined. */
const ownOf = ({ ownTarget, fallbackTarget: bundled }: Targeted): KnownTarget | null => {
  const own = ownTarget ?? (bundled?.by === 'seller' ? bundled : null);
  if (own === null) return null;
  const { bound, value, included } = own;
  return {
    bound,
    value,
    ...(included && { included }),
    certainty: 'A',
    from: 'seller',
    source: null,
    force: 'own',
  };
};

/** Whoever keeps the one keeps the other too. */
const isAsStrict = (own: Target, { bound, value }: Target): boolean =>
  bound === 'over' ? own.value >= value : own.value <= value;

/**
 * The target that a value is judged by. Amazon's own words come first, the page's before the bundled one (by marketplace);
 * the seller's own stands where Amazon says none, and before what only others report of it, unless that asks for more: what
 * they warn of must not turn green.
 * `country` is ISO 3166-1, or null where a host serves several.
 */
export const targetOf = (
  { target }: Pick<PageReading, 'target'>,
  metric: Targeted,
  country: string | null,
): KnownTarget | null => {
  const { fallbackTarget: bundled } = metric;
  const force = bundled?.advised ? 'advised' : 'required';
  if (target !== null) return { ...target, from: 'page', certainty: 'A', source: null, force };
  const own = ownOf(metric);
  if (bundled === null || bundled.by === 'seller') return own;
  if (own !== null && bundled.certainty !== 'A' && isAsStrict(own, bundled)) return own;
  const { bound, value } = (country !== null && bundled.elsewhere?.[country]) || bundled;
  return { bound, value, from: 'bundled', certainty: bundled.certainty, source: bundled.source, force };
};

/** The seller's own target where Amazon's comes first; null where there is none, or where `targetOf` gives it. */
export const ownBeside = (metric: Targeted, first: KnownTarget | null): KnownTarget | null =>
  first === null || first.from === 'seller' ? null : ownOf(metric);

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

import { fewFor, occasionOf } from './occasion';
import type { Occasion, Reason } from './reason';
import type { Found, Rule, Strength } from './rule';
import type { Situation } from './situation';

/** How a tip fits a value: how much is to be expected of it, and why it is shown. */
export type Fit = Found & { readonly strength: Strength };

/** Is it the right kind of orders, and the right marketplace? What holds in some only is not said where nobody knows which. */
export const isInPlace = ({ orders, countries }: Rule, { reading, country }: Situation): boolean =>
  !(orders === 'seller-fulfilled' && reading.scope === 'amazon-fulfilled') &&
  (countries === undefined || (country !== null && countries.includes(country)));

/** The reasons that lie in the figure itself. */
const ownReasons = (occasion: Occasion, situation: Situation): readonly Reason[] => {
  if (occasion.kind === 'open') return [];
  const few = fewFor(occasion, situation);
  if (few) return [occasion, few];
  const { verdict } = situation;
  const worsens = verdict.kind === 'value' && verdict.trend.kind === 'worsening';
  return worsens && occasion.kind !== 'worsening'
    ? [occasion, { kind: 'worsening', trend: verdict.trend }]
    : [occasion];
};

const strengthAlone = ({ alone }: Rule, { metric }: Situation): Strength | null =>
  typeof alone === 'string' ? alone : (alone[metric.id] ?? null);

const byClue = ({ clues }: Rule, situation: Situation): Found | null =>
  clues.reduce<Found | null>((best, clue) => {
    const found = clue.find(situation);
    return found && (best === null || found.share > best.share) ? found : best;
  }, null);

/**
 * How a rule fits a situation; null where it does not. A clue is reason enough even where nothing else is known of the
 * value (`open`), but never beside a value that is fine; without one the value itself must give the reason.
 */
export const fitOf = (rule: Rule, situation: Situation): Fit | null => {
  const occasion = occasionOf(situation);
  if (occasion === null || !isInPlace(rule, situation) || rule.unless?.find(situation)) return null;
  const found = byClue(rule, situation);
  if (found) return { ...found, strength: 'cause' };
  const strength = strengthAlone(rule, situation);
  if (strength === null || occasion.kind === 'open') return null;
  return { strength, share: 0, reasons: ownReasons(occasion, situation) };
};

/** The reasons for a tip of the seller's own, which has no rule: that something is to be done; null where nothing is. */
export const reasonsOf = (situation: Situation): readonly Reason[] | null => {
  const occasion = occasionOf(situation);
  return occasion && ownReasons(occasion, situation);
};

import { tipsFor, type Tip } from '../catalogue/tips';
import { fitOf, reasonsOf, type Fit } from './fit';
import type { Reason } from './reason';
import { STRENGTHS } from './rule';
import { ruleOf } from './rules';
import type { Situation, WrittenTip } from './situation';
import { mayOffer } from './tried';

/** A tip to show, with the reasons why it is shown now. */
export type Advice =
  | { readonly from: 'catalogue'; readonly tip: Tip; readonly reasons: readonly Reason[] }
  | { readonly from: 'seller'; readonly tip: WrittenTip; readonly reasons: readonly Reason[] };

/** More is a list of chores, and nobody could tell afterwards what it was that helped. */
const MOST = 2;

type Ranked = { readonly tip: Tip; readonly fit: Fit; readonly again: string | null };

const rankedOf = (situation: Situation, tip: Tip): readonly Ranked[] => {
  if (situation.hidden.has(tip.id)) return [];
  const offer = mayOffer(situation, tip.id);
  const rule = ruleOf(tip.id);
  const fit = rule && offer.is !== 'no' ? fitOf(rule, situation) : null;
  return fit ? [{ tip, fit, again: offer.is === 'again' ? offer.at : null }] : [];
};

/** What was tried in vain comes last; then by strength, then by the share that the cause explains, then as in the catalogue. */
const inOrder = (one: Ranked, other: Ranked): number =>
  Number(one.again !== null) - Number(other.again !== null) ||
  STRENGTHS.indexOf(one.fit.strength) - STRENGTHS.indexOf(other.fit.strength) ||
  other.fit.share - one.fit.share;

const excludes = (one: string, other: string): boolean =>
  ruleOf(one)?.insteadOf === other || ruleOf(other)?.insteadOf === one;

/** Two ways to settle one matter contradict each other: only the first is left, and none while the other is tried. */
const withoutRivals = (situation: Situation, ranked: readonly Ranked[]): readonly Ranked[] => {
  const tried = situation.tried.map(each => each.tip).filter(id => mayOffer(situation, id).is === 'no');
  return ranked.filter(({ tip }, at) => {
    const before = [...tried, ...ranked.slice(0, at).map(each => each.tip.id)];
    return !before.some(id => excludes(tip.id, id));
  });
};

const adviceOf = ({ tip, fit, again }: Ranked): Advice => ({
  from: 'catalogue',
  tip,
  reasons: again === null ? fit.reasons : [...fit.reasons, { kind: 'tried', at: again }],
});

const ownAdvice = (situation: Situation): readonly Advice[] => {
  const reasons = reasonsOf(situation);
  if (reasons === null) return [];
  return situation.ownTips
    .filter(({ id, metric }) => metric === situation.metric.id && !situation.hidden.has(id))
    .filter(({ id }) => mayOffer(situation, id).is === 'new')
    .map(tip => ({ from: 'seller', tip, reasons }));
};

/**
 * At most two tips for a value, that of the greatest expected effect first (docs/tips.md). None for a value that is fine. A
 * tip that the seller wrote for the metric takes the second place, and the first where none of the catalogue fits.
 */
export const advise = (situation: Situation): readonly Advice[] => {
  const ranked = tipsFor(situation.metric.id)
    .flatMap(tip => rankedOf(situation, tip))
    .toSorted(inOrder);
  const left = withoutRivals(situation, ranked).map(adviceOf);
  const own = ownAdvice(situation);
  return [...left.slice(0, own.length > 0 ? 1 : MOST), ...own].slice(0, MOST);
};

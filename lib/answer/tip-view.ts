import { tipForTheme } from '../catalogue/tips/by-theme';
import { tipsFor } from '../catalogue/tips/index';
import type { Tip } from '../catalogue/tips/tip';
import { tipIn } from '../catalogue/tips/tip-in';
import type { Verdict } from '../insight/verdict';
import type { TipView } from '../view';
import type { Words } from '../words/words';
import { leadsText } from './own-words';
import type { Subject } from './subject';

const isBehind = (verdict: Verdict): boolean =>
  verdict.kind === 'value' &&
  (verdict.standing.target?.met === false || verdict.standing.average?.verdict === 'worse');

const fits = ({ when }: Tip, verdict: Verdict): boolean => {
  if (when === 'worse') return verdict.kind === 'value' && verdict.trend.kind === 'worsening';
  return when === 'any' || isBehind(verdict);
};

/** A tip in words. One that Amazon does not confirm says so. */
export const tipWords = (tip: Tip, words: Words): TipView => {
  const { id, source, certainty } = tip;
  const remark = certainty === 'A' ? source : words.say('with.unverified', { line: source });
  return { id, ...tipIn(tip, words.language), reason: '', steps: [], link: null, check: '', source: remark };
};

/** The tip for the theme that the store's own contacts are mostly about, with the share; none for a metric that it does not help. */
const themeTip = ({ metric, own, words }: Subject): TipView | null => {
  const theme = own?.themes.leading;
  if (!own || !theme || theme === 'general') return null;
  const tip = tipForTheme(theme);
  if (!tip?.metrics.includes(metric.id)) return null;
  const view = tipWords(tip, words);
  return { ...view, reason: leadsText(theme, own.themes, words) };
};

/** Where the seller's contacts are mostly about one theme, its tip; else that of the greatest expected effect that fits the verdict, or none. */
export const tipViews = (subject: Subject): readonly TipView[] => {
  const { metric, verdict, words } = subject;
  const own = metric.id === 'contact-rate' ? themeTip(subject) : null;
  if (own) return [own];
  const tip = tipsFor(metric.id).find(one => fits(one, verdict));
  return tip === undefined ? [] : [tipWords(tip, words)];
};

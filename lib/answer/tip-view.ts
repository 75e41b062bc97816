import { addressOf, type AmazonPage } from '../amazon-page';
import { tipForTheme } from '../catalogue/tips/by-theme';
import { tipsFor, type Tip } from '../catalogue/tips';
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

const linkTo = (page: AmazonPage | null, host: string | null, words: Words): TipView['link'] => {
  const href = page === null || host === null ? null : addressOf(page, host);
  return page === null || href === null ? null : { text: words.say(`page.${page}`), href };
};

/** A tip in words, with the page at the account's `host`; none where that is not known. One that Amazon does not confirm says so. */
export const tipWords = (tip: Tip, words: Words, host: string | null): TipView => {
  const { id, page, source, certainty } = tip;
  const link = linkTo(page, host, words);
  const remark = certainty === 'A' ? source : words.say('with.unverified', { line: source });
  return { id, ...tipIn(tip, words.language), reason: '', link, check: '', source: remark };
};

/** The tip for the theme that the store's own contacts are mostly about, with the share; none for a metric that it does not help. */
const themeTip = ({ metric, own, words, host = null }: Subject): TipView | null => {
  const theme = own?.themes.leading;
  if (!own || !theme || theme === 'general') return null;
  const tip = tipForTheme(theme);
  if (!tip?.metrics.includes(metric.id)) return null;
  const view = tipWords(tip, words, host);
  return { ...view, reason: leadsText(theme, own.themes, words) };
};

/** Where the seller's contacts are mostly about one theme, its tip; else that of the greatest expected effect that fits the verdict, or none. */
export const tipViews = (subject: Subject): readonly TipView[] => {
  const { metric, verdict, words, host = null } = subject;
  const own = metric.id === 'contact-rate' ? themeTip(subject) : null;
  if (own) return [own];
  const tip = tipsFor(metric.id).find(one => fits(one, verdict));
  return tip === undefined ? [] : [tipWords(tip, words, host)];
};

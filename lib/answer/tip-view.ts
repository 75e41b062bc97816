import { tipsFor } from '../catalogue/tips/index';
import type { Tip } from '../catalogue/tips/tip';
import type { Verdict } from '../insight/verdict';
import type { TipView } from '../view';
import type { Words } from '../words/words';
import type { Subject } from './subject';

const isBehind = (verdict: Verdict): boolean =>
  verdict.kind === 'value' &&
  (verdict.standing.target?.met === false || verdict.standing.average?.verdict === 'worse');

const fits = ({ when }: Tip, verdict: Verdict): boolean => {
  if (when === 'worse') return verdict.kind === 'value' && verdict.trend.kind === 'worsening';
  return when === 'any' || isBehind(verdict);
};

/** A tip in words. One that Amazon does not confirm says so. */
export const tipWords = ({ id, title, text, source, certainty }: Tip, words: Words): TipView => {
  const remark = certainty === 'A' ? source : words.say('with.unverified', { line: source });
  return { id, title: title[words.language], text: text[words.language], source: remark };
};

/** The tip of the greatest expected effect that fits the verdict, or none. */
export const tipView = ({ metric, verdict, words }: Subject): TipView | null => {
  const tip = tipsFor(metric.id).find(one => fits(one, verdict));
  return tip === undefined ? null : tipWords(tip, words);
};

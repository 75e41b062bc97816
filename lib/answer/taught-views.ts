import { CATALOGUE } from '../catalogue/metric-book';
import type { RuleResult } from '../reading';
import { marksOf } from '../taught/marks';
import type { TaughtRule } from '../taught/rule';
import type { RuleQuestion } from '../view';
import type { Words } from '../words/words';
import type { Asked } from './answer-page';

/** What the status says of the rules that the seller taught. `isPuzzled`: something wants the seller's attention. */
export type TaughtViews = {
  readonly lines: readonly string[];
  readonly questions: readonly RuleQuestion[];
  readonly isPuzzled: boolean;
};

type One = {
  readonly rule: TaughtRule;
  readonly result: RuleResult;
  readonly asked: Asked;
  readonly words: Words;
};

/** Since when a rule does not match, where that is known from an earlier visit. */
const missedSince = ({ rule, asked: { taught } }: One): string | null =>
  taught ? marksOf(taught.marks, rule.id).lastMissed : null;

const lineOf = (one: One): readonly string[] => {
  const { rule, result, asked, words } = one;
  const { name } = rule;
  if (result.is === 'read') return [words.say('taught.read', { name })];
  if (result.is === 'several') return [words.say('taught.several', { name })];
  if (result.is !== 'missing') return [];
  const since = missedSince(one);
  if (since === null) return [words.say('taught.missing', { name })];
  return [
    words.say('taught.missing-since', { name, date: words.formatDate(since, asked.at, asked.timeZone) }),
  ];
};

const questionOf = ({
  rule,
  result,
  words,
  asked: { metrics = CATALOGUE },
}: One): readonly RuleQuestion[] => {
  if (result.is !== 'contradicts') return [];
  const unit = metrics.find(rule.metric)?.unit ?? 'count';
  const show = (value: number | null) =>
    value === null ? words.say('none') : words.formatValue(unit, value);
  const figures = { name: rule.name, page: show(result.page), taught: show(result.taught) };
  return [
    {
      rule: rule.id,
      text: words.say('taught.contradicts', figures),
      answers: [
        { right: 'page', text: words.say('taught.right-page', figures) },
        { right: 'rule', text: words.say('taught.right-rule', figures) },
      ],
    },
  ];
};

const isPuzzling = (one: One): boolean =>
  one.result.is === 'several' ||
  one.result.is === 'contradicts' ||
  (one.result.is === 'missing' && missedSince(one) !== null);

/** Lines and questions about the page's rules. A rule that is gone meanwhile is not spoken of. */
export const taughtViews = (asked: Asked, words: Words): TaughtViews => {
  const rules = new Map(asked.taught?.rules.map(rule => [rule.id, rule]));
  const all = (asked.read.taught ?? []).flatMap((result): readonly One[] => {
    const rule = rules.get(result.rule);
    return rule ? [{ rule, result, asked, words }] : [];
  });
  return {
    lines: all.flatMap(lineOf),
    questions: all.flatMap(questionOf),
    isPuzzled: all.some(isPuzzling),
  };
};

import { checkReply } from '../../lib/messages/reply/check-reply';
import { RULES, type Rule } from '../../lib/messages/reply/rule';
import type { LabelledReply } from './labelled';

/** How often a rule was said and meant, only said (wrong), and only meant (missed). */
export type Score = { readonly right: number; readonly wrong: number; readonly missed: number };

const rulesIn = ({ text, asked }: LabelledReply, language: string): ReadonlySet<Rule> =>
  new Set(checkReply({ text, asked, language }).marks.map(({ rule }) => rule));

/** The score of each rule over replies in a language, and what was wrong or missed, to read. */
export const measure = (replies: readonly LabelledReply[], language: string) => {
  const checked = replies.map(reply => ({ reply, found: rulesIn(reply, language) }));
  const count = (rule: Rule, said: boolean, meant: boolean): number =>
    checked.filter(({ reply, found }) => found.has(rule) === said && reply.breaks.includes(rule) === meant)
      .length;
  const scores = RULES.map(rule => ({
    rule,
    right: count(rule, true, true),
    wrong: count(rule, true, false),
    missed: count(rule, false, true),
  }));
  const mistakes = checked.flatMap(({ reply, found }) => {
    const wrong = [...found].filter(rule => !reply.breaks.includes(rule));
    const missed = reply.breaks.filter(rule => !found.has(rule));
    return wrong.length + missed.length === 0 ? [] : [{ text: reply.text, wrong, missed }];
  });
  return { scores, mistakes };
};

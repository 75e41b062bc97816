import { holdsOn } from './page-rule';
import { MOST_RULES } from './rule-schema';
import type { RuleDraft, TaughtRule } from './rule';

/** What is to be known of a draft besides itself. */
export type Teaching = Pick<TaughtRule, 'id' | 'host' | 'path' | 'taughtAt'>;

/** Is it the same place and the same series? Then the later word holds. */
const isSame = (one: TaughtRule, other: TaughtRule): boolean =>
  (['pageId', 'language', 'metric', 'scope', 'window'] as const).every(
    field => one[field] === other[field],
  ) &&
  one.where.label === other.where.label &&
  holdsOn(one, other.host);

/** A list of rules after a change, or why it could not be changed. */
export type Changed =
  { readonly kind: 'changed'; readonly rules: readonly TaughtRule[] } | { readonly kind: 'full' };

/** Adds a rule; one for the same series under the same name gives way to it. */
export const withRule = (rules: readonly TaughtRule[], draft: RuleDraft, teaching: Teaching): Changed => {
  const rule: TaughtRule = { ...draft, ...teaching, name: draft.label || draft.metric, replaces: false };
  const others = rules.filter(other => !isSame(other, rule));
  return others.length < MOST_RULES ? { kind: 'changed', rules: [...others, rule] } : { kind: 'full' };
};

export const withoutRule = (rules: readonly TaughtRule[], id: string): readonly TaughtRule[] =>
  rules.filter(rule => rule.id !== id);

/** The seller's word on a contradiction: the page's own reading is right, and the rule goes, or the rule is. */
export const settled = (
  rules: readonly TaughtRule[],
  id: string,
  right: 'page' | 'rule',
): readonly TaughtRule[] =>
  right === 'page'
    ? withoutRule(rules, id)
    : rules.map(rule => (rule.id === id ? { ...rule, replaces: true } : rule));

export const renamed = (rules: readonly TaughtRule[], id: string, name: string): readonly TaughtRule[] =>
  rules.map(rule => (rule.id === id ? { ...rule, name } : rule));

/** What came of adding a file's rules. */
export type Merged = {
  readonly rules: readonly TaughtRule[];
  readonly added: number;
  /** There already, under the same id or for the same series and name: kept as they are. */
  readonly known: number;
  /** For which there is no room. */
  readonly left: number;
};

/** Adds the rules of a file to those that are there; none of these is changed. */
export const merged = (rules: readonly TaughtRule[], more: readonly TaughtRule[]): Merged => {
  const all = [...rules];
  let known = 0;
  let left = 0;
  for (const rule of more)
    if (all.some(other => other.id === rule.id || isSame(other, rule))) known += 1;
    else if (all.length >= MOST_RULES) left += 1;
    else all.push(rule);
  return { rules: all, added: all.length - rules.length, known, left };
};

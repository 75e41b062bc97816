import { findShape } from '../catalogue/shapes';
import type { PageRule, TaughtRule } from './rule';

/** A rule made ready for the reader; null where the metric is none that pages show. */
export const toPageRule = ({
  id,
  language,
  where,
  replaces,
  metric,
  scope,
  window,
}: Omit<TaughtRule, 'name' | 'family' | 'taughtAt' | 'pageId' | 'label'>): PageRule | null => {
  const shape = findShape(metric);
  return shape
    ? { id, language, where, replaces, shape: { ...shape, scopes: [scope], windows: [window] } }
    : null;
};

/** The rules that hold on a page of a host family. */
export const rulesFor = (
  rules: readonly TaughtRule[],
  { pageId, family }: Pick<TaughtRule, 'pageId' | 'family'>,
): readonly PageRule[] =>
  rules
    .filter(rule => rule.pageId === pageId && rule.family === family)
    .flatMap(rule => toPageRule(rule) ?? []);

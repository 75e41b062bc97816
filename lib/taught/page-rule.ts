import { hostFamily } from '../history/host-family';
import { findShape, type MetricShape } from '../catalogue/shapes';
import type { PageRule, TaughtRule } from './rule';

type Ruled = Omit<TaughtRule, 'name' | 'host' | 'path' | 'taughtAt' | 'pageId' | 'label'>;

/**
 * A rule made ready for the reader; null where the metric is none that pages show. Of a metric of the seller's own the shape
 * is given (lib/own-metrics/own-shape.ts).
 */
export const toPageRule = (
  { id, language, where, replaces, metric, scope, window }: Ruled,
  shape: MetricShape | undefined = findShape(metric),
): PageRule | null =>
  shape ? { id, language, where, replaces, shape: { ...shape, scopes: [scope], windows: [window] } } : null;

/** Does a rule hold on a host? */
export const holdsOn = (rule: TaughtRule, host: string): boolean =>
  hostFamily(rule.host) === hostFamily(host);

/** The rules that hold on a page of a host. */
export const rulesOn = (
  rules: readonly TaughtRule[],
  { pageId, host }: Pick<TaughtRule, 'pageId' | 'host'>,
): readonly TaughtRule[] => rules.filter(rule => rule.pageId === pageId && holdsOn(rule, host));

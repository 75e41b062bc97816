import type { Metric, Scope, Section, Window } from '../catalogue/metric';
import { findMetric, METRICS } from '../catalogue/metrics';
import type { MetricShape } from '../catalogue/shapes';
import type { Candidate } from '../taught/candidates';
import type { Choice, Trial } from '../taught/draft';
import type { LikelyMetric } from '../taught/likely';

/** A metric that may be chosen: one of the catalogue's, or of the seller's own. */
export type Pickable = MetricShape & Pick<Metric, 'name'>;

/** What the seller has said so far; null where there are several and none was chosen. */
export type Picked = {
  readonly metric: Pickable;
  readonly scope: Scope | null;
  readonly window: Window | null;
};

/** More names than this are a list to search, no longer one to choose from. */
const SHORT = 4;

/** The metrics to offer first, likeliest first. */
export const shortList = (likely: readonly LikelyMetric[]): readonly Metric[] =>
  likely.flatMap(({ metric }) => findMetric(metric) ?? []).slice(0, SHORT);

/** All metrics that pages show: those of the page's sections, and the rest. */
export const longList = (
  sections: readonly Section[],
): { readonly page: readonly Metric[]; readonly rest: readonly Metric[] } => {
  const shown = METRICS.filter(({ origin }) => origin === 'page');
  return {
    page: shown.filter(({ section }) => sections.includes(section)),
    rest: shown.filter(({ section }) => !sections.includes(section)),
  };
};

const onlyOf = <T>(all: readonly T[]): T | null =>
  all.length > 0 && new Set(all).size === 1 ? (all[0] ?? null) : null;

/** A metric with its scope and window where there is but one, or but one that the page allows; the rest is the seller's to say. */
export const startWith = (metric: Pickable, attempt: (choice: Choice) => Trial): Picked => {
  const { scopes, windows } = metric;
  const all = scopes.flatMap(scope => windows.map(window => ({ metric: metric.id, scope, window })));
  const possible = all.length > 1 ? all.filter(choice => attempt(choice).kind === 'fits') : all;
  return {
    metric,
    scope: onlyOf(possible.map(({ scope }) => scope)) ?? onlyOf(scopes),
    window: onlyOf(possible.map(({ window }) => window)) ?? onlyOf(windows),
  };
};

/** A metric of the seller's own with the time that the page says, where a rule for it fits; else that is the seller's to say. */
export const startOwn = (
  metric: Pickable,
  attempt: (choice: Choice) => Trial,
  timeSaid: (metric: Pickable) => Window | null,
): Picked => {
  const scope = onlyOf(metric.scopes);
  const window = timeSaid(metric);
  const isSaid =
    scope !== null && window !== null && attempt({ metric: metric.id, scope, window }).kind === 'fits';
  return { metric, scope, window: isSaid ? window : null };
};

/** The series that was picked; null while something is still to be said. */
export const choiceOf = ({ metric, scope, window }: Picked): Choice | null =>
  scope === null || window === null ? null : { metric: metric.id, scope, window };

/** What is to be said of a choice: nothing yet, how the number will be read, or why it cannot be. */
export type Outlook = Trial | { readonly kind: 'open' };

/** A unit that does not fit is said at once; the rest once the choice is whole. */
export const outlookOf = (
  picked: Picked,
  { units }: Pick<Candidate, 'units'>,
  attempt: (choice: Choice) => Trial,
): Outlook => {
  if (!units.includes(picked.metric.unit)) return { kind: 'refused', reason: 'unit' };
  const choice = choiceOf(picked);
  return choice ? attempt(choice) : { kind: 'open' };
};

import type { Scope, Window } from '../catalogue/metric';
import { findShape, type MetricShape } from '../catalogue/shapes';
import { cellsIn } from '../reader/cells';
import { findPage } from '../reader/pages';
import { isInRange } from '../reader/sanity';
import { foundAmong, placesOf, type Place } from '../reader/taught';
import type { PageReading } from '../reading';
import type { Candidate } from './candidates';
import { toPageRule } from './page-rule';
import type { PageRule, RuleDraft } from './rule';
import type { SeenPage } from './seen-page';
import { variantsOf, type Variant } from './where-variants';

/** What the seller says that a value is. */
export type Choice = {
  readonly metric: string;
  readonly scope: Scope;
  readonly window: Window;
  /** Where the values of the average and the top sellers stand beside it, if the seller says so. */
  readonly average?: Candidate;
  readonly top?: Candidate;
};

/**
 * Whether a rule for the choice finds just this value on this page, by the code that will read it from then on.
 * `unit`: the text is no figure of this metric. `range`: it cannot be true of it. `place`: nothing on the page
 * names the value without doubt, or the page says another scope or window.
 */
export type Trial =
  | { readonly kind: 'fits'; readonly draft: RuleDraft; readonly reading: PageReading }
  | { readonly kind: 'refused'; readonly reason: 'unit' | 'range' | 'place' };

const REFUSED = (reason: 'unit' | 'range' | 'place'): Trial => ({ kind: 'refused', reason });

type Trier = (rule: PageRule) => PageReading | null;

/** Tries rules for one element; what a rule fits but for its heading is found once. */
const trier = ({ view, languages, partsAround }: SeenPage, el: Element): Trier => {
  const known = new Map<string, readonly Place[]>();
  return rule => {
    const { label, words } = rule.where;
    const key = JSON.stringify([label, words]);
    const places = known.get(key) ?? placesOf(view, rule, partsAround(label), languages);
    known.set(key, places);
    const found = foundAmong(rule, places);
    return found.is === 'found' && found.anchored.value === el ? found.anchored.reading : null;
  };
};

const draftOf = (seen: SeenPage, choice: Choice, { where, label }: Variant): RuleDraft => ({
  pageId: findPage(seen.view.location)?.id ?? '',
  language: seen.languages[0]?.split('-')[0]?.toLowerCase() ?? '',
  label,
  metric: choice.metric,
  scope: choice.scope,
  window: choice.window,
  where,
});

type Ready = (draft: RuleDraft) => PageRule | null;

const trialBy = (
  seen: SeenPage,
  candidate: Candidate,
  choice: Choice,
  shape: MetricShape,
  ready: Ready,
): Trial => {
  if (!candidate.units.includes(shape.unit)) return REFUSED('unit');
  const { unit } = shape;
  const cells = cellsIn(seen.look.ground, seen.body, unit);
  const value = cells.find(({ from }) => from === candidate.cell.from);
  if (!value) return REFUSED('unit');
  if (value.what.kind === 'value' && !value.what.values.some(each => isInRange(shape, each)))
    return REFUSED('range');
  const benchmarks = {
    ...(choice.average && { average: choice.average.cell }),
    ...(choice.top && { top: choice.top.cell }),
  };
  const readBy = trier(seen, value.box.el);
  for (const variant of variantsOf({ seen, value, unit, benchmarks })) {
    const draft = draftOf(seen, choice, variant);
    const rule = ready(draft);
    const reading = rule && readBy(rule);
    if (reading)
      return {
        kind: 'fits',
        draft: { ...draft, where: { ...draft.where, heading: variant.heading } },
        reading,
      };
  }
  return REFUSED('place');
};

const TRIAL = { id: 'trial', replaces: false };

/** Tries to make a rule of a candidate and what the seller says it is. `shape`: the metric's, of the seller's own too. */
export const tryRule = (
  seen: SeenPage,
  candidate: Candidate,
  choice: Choice,
  shape: MetricShape | undefined = findShape(choice.metric),
): Trial =>
  shape
    ? trialBy(seen, candidate, choice, shape, draft => toPageRule({ ...draft, ...TRIAL }, shape))
    : REFUSED('unit');

/**
 * Over how long the page itself says that a value is, among the windows of the metric; null where it says none. One search,
 * where trying each window would be as many.
 */
export const timeSaid = (seen: SeenPage, candidate: Candidate, shape: MetricShape): Window | null => {
  const [scope] = shape.scopes;
  const [window] = shape.windows;
  if (scope === undefined || window === undefined) return null;
  const ready: Ready = draft => {
    const rule = toPageRule({ ...draft, ...TRIAL }, shape);
    return rule && { ...rule, shape };
  };
  const trial = trialBy(seen, candidate, { metric: shape.id, scope, window }, shape, ready);
  return trial.kind === 'fits' ? trial.reading.window : null;
};

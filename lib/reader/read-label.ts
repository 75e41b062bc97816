import type { Target } from '../catalogue/metric';
import type { Miss, PageReading } from '../reading';
import { nearCells, outerTerms, type Around, type Claim } from './around';
import { talliesOf, tallyAmong, type Place } from './beside-value';
import { isCandidate, type Cell } from './cell';
import { isPartial } from './choice';
import { countInRow } from './count-column';
import { markersAmong, ROLE, type Role } from './dimension';
import { withoutForeign } from './foreign';
import { orDefault, placerOf, type Placer } from './placer';
import { scopeOf } from './scope-of';
import { withoutPictures } from './star-picture';
import { tabOf } from './tabs';
import type { Territory } from './territory';
import { checkValue, countsOf, type Beside } from './values';
import { timeOf } from './window-of';

/** A reading with the elements that it was read from. */
export type Anchored = {
  readonly reading: PageReading;
  readonly value: Element;
  readonly label: Element;
  /** Nothing is drawn beside it: the figure that stands there is only a part of it. */
  readonly isSum?: true;
};

export type LabelRead = { readonly readings: readonly Anchored[]; readonly misses: readonly Miss[] };

const targetIn = ({ cells }: Territory): Target | null => {
  const targets = cells.flatMap(({ what }) => (what.kind === 'target' ? [what.target] : []));
  const [first] = targets;
  return first && targets.every(({ bound, value }) => bound === first.bound && value === first.value)
    ? first
    : null;
};

type Placed = { readonly cell: Cell; readonly role: Role; readonly placer: Placer };

const placed = (
  around: Around,
  claim: Claim,
  territory: Territory,
  values: readonly Cell[],
): readonly Placed[] | null => {
  const roles = outerTerms(around, claim.metric, ROLE);
  const each = values.map(cell => {
    const placer = placerOf(around, claim, territory, values, cell);
    const placing = placer<Role>(ROLE, () => roles);
    return { cell, placer, role: orDefault<Role>(placing, ['your-value']) };
  });
  // Where the own value is named as such, one without a name is somebody else's ("Top 10% of sellers").
  const isNamed = markersAmong(ROLE, territory.cells).some(({ is }) => is === 'your-value');
  const rest: Role | null = isNamed && each.some(({ role }) => role === 'your-value') ? 'other' : null;
  const found = each.flatMap(({ role: known, ...one }): readonly Placed[] => {
    const role = known ?? rest;
    return role ? [{ ...one, role }] : [];
  });
  return found.length === each.length ? found : null;
};

/** The benchmark of a role: null where none is shown, where Amazon shows N/A, or where several are. */
const benchmark = (all: readonly Placed[], role: Role): number | null => {
  const cells = all.filter(each => each.role === role).map(({ cell }) => cell.what);
  const [only, other] = cells;
  return only?.kind === 'value' && !other && only.values.length === 1 ? (only.values[0] ?? null) : null;
};

/** All that may be the counts behind a value. */
const countsBeside = (around: Around, { label, metric }: Claim, place: Place): Beside => {
  const { territory, values, value } = place;
  const part = countInRow({ ground: around.ground, territory, label, unit: metric.unit }, value);
  const whole = part === null ? null : tallyAmong(nearCells(around, territory, metric), 'whole');
  return {
    counts: countsOf(territory, values, value),
    tallies: talliesOf(place),
    inRow: part === null || whole === null ? null : { part, whole },
  };
};

type Outcome =
  | { readonly kind: 'read'; readonly anchored: Anchored }
  | { readonly kind: 'miss'; readonly reason: Miss['reason'] };

const readValue = (
  around: Around,
  claim: Claim,
  territory: Territory,
  all: readonly Placed[],
  one: Placed,
): Outcome => {
  const { metric, label } = claim;
  const values = all.map(({ cell }) => cell);
  const scope = scopeOf(around, claim, territory, one.placer);
  if (scope === null) return { kind: 'miss', reason: 'no-scope' };
  const place = { territory, values, value: one.cell };
  const time = timeOf(around, claim, place, one.placer);
  if (time === null) return { kind: 'miss', reason: 'no-window' };
  const checked = checkValue(one.cell, countsBeside(around, claim, place), metric);
  if (checked.kind !== 'read') return { kind: 'miss', reason: checked.kind };
  const shared = metric.benchmarks.length > 0;
  const reading: PageReading = {
    metric: metric.id,
    scope,
    window: time.window,
    value: checked.value,
    counts: checked.counts,
    target: targetIn(territory),
    average: shared ? benchmark(all, 'average') : null,
    top: shared ? benchmark(all, 'top') : null,
    period: time.period,
    label: label.text,
    source: 'page',
  };
  return {
    kind: 'read',
    anchored: { reading, value: one.cell.box.el, label: label.box.el, ...(claim.isSum && { isSum: true }) },
  };
};

/** A tab that is not chosen has no value to miss. */
const miss = ({ label, metric }: Claim, reason: Miss['reason']): LabelRead => ({
  readings: [],
  misses:
    reason === 'no-value' && tabOf(label.box.el) ? [] : [{ metric: metric.id, label: label.text, reason }],
});

const SPINNER = 'kat-spinner, kat-skeleton, [class*="spinner" i]';

/** A card that still spins may show the number of before. */
const isLoading = ({ box: { el } }: Territory): boolean =>
  el.matches(SPINNER) || el.querySelector(SPINNER) !== null;

/** Everything that one label's part of the page says of its metric. */
export const readLabel = (around: Around, claim: Claim): LabelRead => {
  const { territory } = claim;
  if (!territory || isLoading(territory)) return miss(claim, 'no-value');
  if (claim.metric.section === 'feedback' && isPartial(around.ground, territory.box, around.leads))
    return miss(claim, 'ambiguous');
  const candidates = withoutForeign(
    { ground: around.ground, territory, label: claim.label, unit: claim.metric.unit },
    territory.cells.filter(isCandidate),
  );
  const values = withoutPictures(candidates);
  if (values.length === 0) return miss(claim, 'no-value');
  const all = placed(around, claim, territory, values);
  if (!all) return miss(claim, 'ambiguous');
  const own = all.filter(({ role }) => role === 'your-value');
  if (own.length === 0) return miss(claim, 'no-value');
  const outcomes = own.map(one => readValue(around, claim, territory, all, one));
  return {
    readings: outcomes.flatMap(outcome => (outcome.kind === 'read' ? [outcome.anchored] : [])),
    misses: outcomes.flatMap(outcome => (outcome.kind === 'miss' ? miss(claim, outcome.reason).misses : [])),
  };
};

import type { MetricShape } from '../catalogue/shapes';
import type { Scope, Target, Window } from '../catalogue/metric';
import type { Miss, PageReading, Period } from '../reading';
import { holds, type Box } from './box';
import { isHeading, isOutByMarkup } from './bounds';
import { isCandidate, type Cell } from './cell';
import { cellsIn, type Ground } from './cells';
import {
  markersAmong,
  placeInside,
  placeOutside,
  ROLE,
  SCOPE,
  WINDOW,
  type Dimension,
  type Marker,
  type Placing,
  type Role,
} from './dimension';
import { withoutForeign } from './foreign';
import type { Label, TermPlace } from './labels';
import type { Territory } from './territory';
import { checkValue, countsOf } from './values';

/** A reading with the elements that it was read from. */
export type Anchored = { readonly reading: PageReading; readonly value: Element; readonly label: Element };

export type LabelRead = { readonly readings: readonly Anchored[]; readonly misses: readonly Miss[] };

/** A label with its metric and its part of the page. */
export type Claim = {
  readonly label: Label;
  readonly metric: MetricShape;
  readonly territory: Territory | null;
};

/** What is around the claim: all claims of the page, and the column heads that stand in none of them. */
export type Around = {
  readonly ground: Ground;
  readonly claims: readonly Claim[];
  readonly terms: readonly TermPlace[];
};

/** Beyond so many texts, a window or a period that stands somewhere is no longer said of this card. */
const NEAR = 300;

const isFree = ({ claims }: Around, place: { from: number; to: number }): boolean =>
  !claims.some(({ territory }) => territory?.cells.some(cell => holds(cell, place)));

/** A head beside several rows stands in the first of them. */
const spansRows = ({ box }: TermPlace): boolean => box.el.closest('[rowspan]') !== null;

const outerTerms = <D>(around: Around, dimension: Dimension<D>): readonly Marker<D>[] =>
  around.terms
    .filter(term => isFree(around, term) || spansRows(term))
    .flatMap(({ from, to, box, term }) => {
      const is = dimension.of({ from, to, box, text: '', what: { kind: 'term', term } });
      return is === null ? [] : [{ from, to, box, is }];
    });

/** Cells of the boxes around a territory, nearest first, as long as they are near and in the same section. */
const nearCells = (around: Around, territory: Territory, metric: MetricShape): readonly Cell[] => {
  let best: readonly Cell[] = [];
  for (let box: Box | null = territory.box; box && box.to - box.from <= NEAR; box = box.up)
    best = cellsIn(around.ground, box, metric.unit);
  return best.filter(cell => isFree(around, cell) && !isOutByMarkup(cell.box));
};

/** A box that holds labels of another section is beyond what a head speaks of. */
const edgeFor =
  ({ claims }: Around, { section }: MetricShape) =>
  (box: Box): boolean =>
    claims.some(({ metric, label }) => metric.section !== section && holds(box, label));

type Placer = <D>(dimension: Dimension<D>, markers: () => readonly Marker<D>[]) => Placing<D>;

/** By the head of its row, else by markers in the territory, else by heads around it. */
const placerOf = (
  around: Around,
  claim: Claim,
  territory: Territory,
  values: readonly Cell[],
  value: Cell,
): Placer => {
  const isEdge = edgeFor(around, claim.metric);
  return (dimension, outer) => {
    const head = markersAmong(dimension, territory.heads.get(value) ?? []);
    const seat = { values, value, box: territory.box, ground: around.ground };
    if (head.length > 0) return placeInside(dimension, head, seat);
    const inner = innerMarkers(dimension, claim, territory);
    const inside = placeInside(dimension, inner, seat);
    return inside.kind === 'none'
      ? placeOutside(
          outer(),
          {
            value,
            values,
            label: claim.label,
            labels: around.claims.map(({ label }) => label),
            ground: around.ground,
            box: territory.box,
          },
          isEdge,
        )
      : inside;
  };
};

/** Where benchmarks are named but the own value is not, the metric's label names it. */
const innerMarkers = <D>(
  dimension: Dimension<D>,
  { label }: Claim,
  { cells }: Territory,
): readonly Marker<D>[] => {
  const markers = markersAmong(dimension, cells);
  const own = 'your-value' as D;
  if ((dimension as unknown) !== ROLE || markers.length === 0 || markers.some(({ is }) => is === own))
    return markers;
  return [{ from: label.from, to: label.to, box: label.box, is: own }, ...markers];
};

/** The page's word, else the only possibility that the catalogue knows. */
const orDefault = <D>(placing: Placing<D>, possible: readonly D[]): D | null => {
  if (placing.kind === 'unclear') return null;
  if (placing.kind === 'is') return placing.is;
  return possible.length === 1 ? (possible[0] ?? null) : null;
};

/** Four weeks are 28 days. */
const sameWindow = (one: Window, other: Window): boolean =>
  one === other || [one, other].toSorted().join() === 'P28D,P4W';

const windowOf = (placing: Placing<Window>, { windows }: MetricShape): Window | null => {
  const stated = orDefault(placing, windows);
  return windows.find(window => stated !== null && sameWindow(window, stated)) ?? null;
};

const targetIn = ({ cells }: Territory): Target | null => {
  const targets = cells.flatMap(({ what }) => (what.kind === 'target' ? [what.target] : []));
  const [first] = targets;
  return first && targets.every(({ bound, value }) => bound === first.bound && value === first.value)
    ? first
    : null;
};

const periodAmong = (cells: readonly Cell[]): Period | null => {
  const periods = cells.flatMap(({ what }) => (what.kind === 'period' && what.named ? [what.period] : []));
  return periods.length === 1 ? (periods[0] ?? null) : null;
};

const DAY = 86_400_000;
/** So many days more or less, and a period is another than the window's. */
const SLACK = 5;

/** Are the days that Amazon names as many as the window has? Only windows of days and weeks are checked. */
const spansWindow = ({ start, end }: Period, window: Window): boolean => {
  const [, count, unit] = /^P(\d+)([DW])$/.exec(window) ?? [];
  if (count === undefined) return true;
  const days = Number(count) * (unit === 'W' ? 7 : 1);
  return Math.abs((Date.parse(end) - Date.parse(start)) / DAY + 1 - days) <= SLACK;
};

/** What stands above the first label of the section: "Last 90 days" there speaks of all its cards. */
const above = (near: readonly Cell[], { claims }: Around, { section }: MetricShape): readonly Cell[] => {
  const first = Math.min(
    ...claims.filter(({ metric }) => metric.section === section).map(({ label }) => label.from),
  );
  return near.filter(({ to }) => to <= first);
};

/** "Shipping Performance (FBA)": a heading that is no known wording, but names the other fulfilment. */
const OF_AMAZON = /\bFBA\b|fulfilled by amazon/i;

const isUnderAmazon = (around: Around, { label, metric }: Claim, territory: Territory): boolean =>
  nearCells(around, territory, metric).some(
    ({ what, text, box, to }) =>
      what.kind === 'text' && to <= label.from && isHeading(box) && OF_AMAZON.test(text),
  );

/** A metric that Amazon does not split by fulfilment takes no word of it from its surroundings. */
const scopeOf = (around: Around, claim: Claim, territory: Territory, { placer }: Placed): Scope | null => {
  const { scopes } = claim.metric;
  if (scopes.length === 1 && scopes[0] === 'all') return 'all';
  const placing = placer<Scope>(SCOPE, () => outerTerms(around, SCOPE));
  if (placing.kind === 'none' && isUnderAmazon(around, claim, territory)) return null;
  const scope = orDefault(placing, scopes);
  return scope !== null && scopes.includes(scope) ? scope : null;
};

type Placed = { readonly cell: Cell; readonly role: Role; readonly placer: Placer };

const placed = (
  around: Around,
  claim: Claim,
  territory: Territory,
  values: readonly Cell[],
): readonly Placed[] | null => {
  const roles = outerTerms(around, ROLE);
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
  const scope = scopeOf(around, claim, territory, one);
  if (scope === null) return { kind: 'miss', reason: 'no-scope' };
  const near = nearCells(around, territory, metric);
  const window = windowOf(
    one.placer<Window>(WINDOW, () =>
      markersAmong(WINDOW, metric.windows.length > 1 ? near : above(near, around, metric)),
    ),
    metric,
  );
  const period = periodAmong(territory.cells) ?? (metric.benchmarks.length > 0 ? periodAmong(near) : null);
  if (window === null || (period && !spansWindow(period, window)))
    return { kind: 'miss', reason: 'no-window' };
  const checked = checkValue(one.cell, countsOf(territory, values, one.cell), metric);
  if (checked.kind !== 'read') return { kind: 'miss', reason: checked.kind };
  const shared = metric.benchmarks.length > 0;
  const reading: PageReading = {
    metric: metric.id,
    scope,
    window,
    value: checked.value,
    counts: checked.counts,
    target: targetIn(territory),
    average: shared ? benchmark(all, 'average') : null,
    top: shared ? benchmark(all, 'top') : null,
    period,
    label: label.text,
    source: 'page',
  };
  return { kind: 'read', anchored: { reading, value: one.cell.box.el, label: label.box.el } };
};

const miss = ({ label, metric }: Claim, reason: Miss['reason']): LabelRead => ({
  readings: [],
  misses: [{ metric: metric.id, label: label.text, reason }],
});

const SPINNER = 'kat-spinner, kat-skeleton, [class*="spinner" i]';

/** A card that still spins may show the number of before. */
const isLoading = ({ box: { el } }: Territory): boolean =>
  el.matches(SPINNER) || el.querySelector(SPINNER) !== null;

/** Everything that one label's part of the page says of its metric. */
export const readLabel = (around: Around, claim: Claim): LabelRead => {
  const { territory } = claim;
  if (!territory || isLoading(territory)) return miss(claim, 'no-value');
  const values = withoutForeign(
    { ground: around.ground, territory, label: claim.label, unit: claim.metric.unit },
    territory.cells.filter(isCandidate),
  );
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

import type { Term } from '../catalogue/labels/label-file';
import type { Scope, Window } from '../catalogue/metric';
import { childTowards, holds, type Box, type Span } from './box';
import { markerOf } from './assign';
import type { Cell } from './cell';
import type { Ground } from './cells';
import { isClosedBefore } from './closed-head';
import { columnIn, columnsOf } from './columns';
import { picked } from './picked';
import { isRow } from './rows';

/** One way of placing a value: whose it is, which orders it is about, how far back it looks. */
export type Role = 'your-value' | 'average' | 'top' | 'target' | 'other';

/** A text on the page that places values: the dimension's value, and where it stands. */
export type Marker<D> = Span & { readonly is: D };

/** `none`: the page says nothing here. `unclear`: it says something, but not for this value without doubt. */
export type Placing<D> =
  { readonly kind: 'is'; readonly is: D } | { readonly kind: 'none' } | { readonly kind: 'unclear' };

const ROLES: Partial<Record<Term, Role>> = {
  'your-value': 'your-value',
  average: 'average',
  top: 'top',
  target: 'target',
  other: 'other',
};
const SCOPES: Partial<Record<Term, Scope>> = {
  'seller-fulfilled': 'seller-fulfilled',
  'amazon-fulfilled': 'amazon-fulfilled',
  'all-fulfilled': 'all',
};

const UNCLEAR = { kind: 'unclear' } as const;

export type Dimension<D> = {
  readonly of: (cell: Cell) => D | null;
  /** Said of one value of a card, it holds for all of them: a window does, a scope does not. */
  readonly spreads?: true;
};

const termOf = <D>(terms: Partial<Record<Term, D>>): Dimension<D> => ({
  of: ({ what }) => (what.kind === 'term' ? (terms[what.term] ?? null) : null),
});

export const ROLE = termOf(ROLES);
export const SCOPE = termOf(SCOPES);
const WINDOWS: Partial<Record<Term, Window>> = { lifetime: 'lifetime', 'past-year': 'P365D' };

export const WINDOW: Dimension<Window> = {
  of: ({ what }) =>
    what.kind === 'window' ? what.window : what.kind === 'term' ? (WINDOWS[what.term] ?? null) : null,
  spreads: true,
};

export const markersAmong = <D>(dimension: Dimension<D>, cells: readonly Cell[]): readonly Marker<D>[] =>
  cells.flatMap(cell => {
    const is = dimension.of(cell);
    return is === null ? [] : [{ from: cell.from, to: cell.to, box: cell.box, is }];
  });

/** Do the cells say different things? */
export const hasSeveral = <D>(
  dimension: Dimension<D>,
  { cells }: { readonly cells: readonly Cell[] },
): boolean => new Set(markersAmong(dimension, cells).map(({ is }) => is)).size > 1;

/** What all markers say, when they agree. */
const agreed = <D>(markers: readonly Marker<D>[]): Placing<D> => {
  const [first] = markers;
  if (!first) return { kind: 'none' };
  return markers.every(({ is }) => is === first.is) ? { kind: 'is', is: first.is } : { kind: 'unclear' };
};

/** By the markers among the territory's own cells; one that speaks of some values may leave out others. */
export const placeInside = <D>(
  { spreads }: Dimension<D>,
  markers: readonly Marker<D>[],
  { values, value, box: within, ground }: Pick<Seat, 'values' | 'value' | 'box' | 'ground'>,
): Placing<D> => {
  const heads = picked(markers);
  if (heads.length < markers.length) return agreed(heads);
  const same = agreed(markers);
  if (same.kind === 'none') return same;
  const marker = markerOf(markers, values, value, within);
  if (marker)
    return areHeads(markers, values)
      ? bySight([marker], markers, { value, ground })
      : { kind: 'is', is: marker.is };
  return same.kind === 'is' && (spreads || !markers.some(({ box }) => isCloser(box, values, value)))
    ? same
    : { kind: 'unclear' };
};

/** All markers before all values: heads over columns. */
const areHeads = (markers: readonly Span[], values: readonly Span[]): boolean =>
  markers.length > 1 && markers.every(marker => values.every(value => marker.to <= value.from));

/** Does the marker stand with one of the other values, apart from this one? */
const isCloser = (marker: Box, values: readonly Cell[], value: Cell): boolean => {
  for (let box: Box | null = marker; box && !holds(box, value); box = box.up) {
    const around: Box = box;
    if (values.some(other => holds(around, other))) return true;
  }
  return false;
};

/** A value among the others of its label. */
export type Seat = {
  readonly value: Cell;
  readonly values: readonly Cell[];
  readonly label: Span & { readonly box: Box };
  /** All labels of the page: where some stand between heads, the heads are of sections, not of columns. */
  readonly labels: readonly Span[];
  readonly box: Box;
  readonly ground: Ground;
};

/** The row that the value stands in: the largest box in the territory that holds label and values, in columns. */
const rowOf = ({ value, values, label, box: territory, ground }: Seat, columns: number): Box | null => {
  let row: Box | null = null;
  for (let box: Box | null = value.box; box; box = box.up) {
    const around: Box = box;
    if (
      holds(around, label) &&
      values.every(other => holds(around, other)) &&
      columnsOf(ground, around) === columns
    )
      row = around;
    if (box === territory) break;
  }
  return row;
};

/** A bare figure with its sign or star: "412", "$9,120.00", "★ 5.00", "62 %". */
const FIGURE = /^[\p{Sc}★<>≤≥%\s]*\p{Nd}[\p{Nd}.,٫٬\s]*[\p{Sc}%٪\s]*$/u;

/** A neighbouring card with a figure of its own is no row of heads. */
const hasFigure = ({ leaves }: Ground, { from, to }: Pick<Box, 'from' | 'to'>): boolean =>
  leaves.slice(from, to).some(({ text }) => FIGURE.test(text));

/** The row that a head stands in, beside the value's. A head's own pieces ("Seller" "Fulfilled") are no columns. */
const headRow = (head: Span, seat: Seat): readonly [heads: Box, row: Box] | null => {
  for (let box: Box | null = head.box; box && !holds(box, seat.value); box = box.up) {
    const columns = holds(head, box) ? 0 : columnsOf(seat.ground, box);
    const row = columns > 1 && !hasFigure(seat.ground, box) ? rowOf(seat, columns) : null;
    if (row) return [box, row];
  }
  return null;
};

/** Over the value, over the label, over something else, over another column of a table, or in no row like the value's. */
type Lie = 'over' | 'aside' | 'elsewhere' | 'another' | 'free';

const lies = (head: Span & { readonly box: Box }, seat: Seat): Lie => {
  const rows = headRow(head, seat);
  if (!rows) return 'free';
  const [heads, row] = rows;
  const inRow = (within: Box, inner: Box) => columnIn(seat.ground, within, childTowards(within, inner));
  const column = inRow(heads, head.box);
  if (column === inRow(row, seat.value.box)) return 'over';
  if (column === Math.max(0, inRow(row, seat.label.box))) return 'aside';
  return isRow(heads) && isRow(row) ? 'another' : 'elsewhere';
};

/** In a part with a figure and no name that is known, a head speaks of that figure: "past year (52)" "4.8". */
const isOfOtherFigure = (head: Span & { readonly box: Box }, { value, labels, ground }: Seat): boolean => {
  for (let box: Box | null = head.box; box && !holds(box, value); box = box.up) {
    const around: Box = box;
    if (labels.some(label => holds(around, label))) return false;
    const beside = [
      { from: around.from, to: head.from },
      { from: head.to, to: around.to },
    ];
    if (beside.some(span => hasFigure(ground, span))) return true;
  }
  return false;
};

/** A head speaks of the labels in the smallest box around it that holds any. */
const speaksOf = (
  head: Span,
  { label, labels }: Pick<Seat, 'labels'> & { readonly label: Span },
): boolean => {
  let box: Box | null = head.box;
  while (box && !labels.some(other => holds(box as Box, other))) box = box.up;
  return box !== null && holds(box, label);
};

/** Head, its values, next head, its values: only where the first head comes before the first label. */
const sectional = <D>(heads: readonly Marker<D>[], { value, labels }: Seat): Placing<D> => {
  const before = heads.findLast(head => head.to <= value.from);
  const opens = labels.every(
    label =>
      heads.some(head => head.to <= label.from) || !heads.some(head => speaksOf(head, { label, labels })),
  );
  return before && opens ? { kind: 'is', is: before.is } : UNCLEAR;
};

const amongHeads = <D>(heads: readonly Marker<D>[], seat: Seat): Placing<D> => {
  const { value, values } = seat;
  const places = heads.map(head => lies(head, seat));
  const over = heads.filter((_, at) => places[at] === 'over');
  // A head over the labels' column shows that the heads stand in another order of columns.
  const askew = heads.length > 1 && places.includes('aside');
  if (over.length > 0) return askew ? UNCLEAR : bySight(over, heads, seat);
  // "Metric | Target | 7 days": in a table proper, the heads of other columns say nothing of this one.
  if (places.every(place => place === 'another')) return { kind: 'none' };
  if (places.includes('elsewhere') || places.includes('another')) return UNCLEAR;
  const same = agreed(heads);
  if (same.kind === 'is' && heads.every(head => speaksOf(head, seat))) return same;
  if (hasLabelBetween(heads, seat)) return sectional(heads, seat);
  const head = heads.length === values.length ? heads[values.indexOf(value)] : undefined;
  return head ? bySight([head], heads, seat) : UNCLEAR;
};

const hasLabelBetween = (heads: readonly Span[], { labels }: Seat): boolean =>
  labels.some(
    label => heads.some(head => head.to <= label.from) && heads.some(head => head.from >= label.to),
  );

const centreOf = ({ left, right }: { left: number; right: number }): number => (left + right) / 2;
/** Heads that stand no farther apart than this, px, stand above each other. */
const ASIDE = 16;

/** What the structure says, unless the eye would take another head for the value's. */
const bySight = <D>(
  chosen: readonly Marker<D>[],
  heads: readonly Marker<D>[],
  { value, ground }: Pick<Seat, 'value' | 'ground'>,
): Placing<D> => {
  const said = agreed(chosen);
  const { rectOf } = ground;
  if (said.kind !== 'is' || !rectOf) return said;
  // What has no box of its own (a slot) tells nothing.
  if ([value, ...heads].some(({ box }) => rectOf(box.el).width === 0)) return said;
  const distance = (head: Marker<D>) =>
    Math.abs(centreOf(rectOf(head.box.el)) - centreOf(rectOf(value.box.el)));
  const centres = heads.map(head => centreOf(rectOf(head.box.el)));
  if (Math.max(...centres) - Math.min(...centres) < ASIDE) return said;
  const nearest = heads.toSorted((one, other) => distance(one) - distance(other))[0];
  return nearest?.is === said.is ? said : UNCLEAR;
};

/**
 * By heads outside the territory: the smallest box around it that holds any. A head over the value's
 * column speaks of it; else one head (or several that agree) is said of everything in that box, and
 * several are matched by order. `isEdge`: the box holds another section too: there only heads count that
 * speak of this label, and are not those of the other section alone.
 */
export const placeOutside = <D>(
  markers: readonly Marker<D>[],
  seat: Seat,
  isEdge: (box: Box) => boolean,
): Placing<D> => {
  for (let box: Box | null = seat.box; box; box = box.up) {
    const around: Box = box;
    const near = markers.filter(
      marker =>
        holds(around, marker) &&
        !holds(seat.value, marker) &&
        !isClosedBefore(seat.ground, marker, seat.label, seat.labels),
    );
    const ours = near.filter(head => !isOfOtherFigure(head, seat));
    const heads = picked(isEdge(around) ? ours.filter(head => speaksOf(head, seat)) : ours);
    if (heads.length > 0) return amongHeads(heads, seat);
  }
  return { kind: 'none' };
};

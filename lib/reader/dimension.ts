import type { Term } from '../catalogue/labels/label-file';
import type { Scope, Window } from '../catalogue/metric';
import { childTowards, commonBox, holds, type Box, type Span } from './box';
import { markerOf } from './assign';
import type { Cell } from './cell';

/** One way of placing a value: whose it is, which orders it is about, how far back it looks. */
export type Role = 'your-value' | 'average' | 'top' | 'target';

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
};
const SCOPES: Partial<Record<Term, Scope>> = {
  'seller-fulfilled': 'seller-fulfilled',
  'amazon-fulfilled': 'amazon-fulfilled',
  'all-fulfilled': 'all',
};

export type Dimension<D> = { readonly of: (cell: Cell) => D | null };

const termOf = <D>(terms: Partial<Record<Term, D>>): Dimension<D> => ({
  of: ({ what }) => (what.kind === 'term' ? (terms[what.term] ?? null) : null),
});

export const ROLE = termOf(ROLES);
export const SCOPE = termOf(SCOPES);
export const WINDOW: Dimension<Window> = { of: ({ what }) => (what.kind === 'window' ? what.window : null) };

export const markersAmong = <D>(dimension: Dimension<D>, cells: readonly Cell[]): readonly Marker<D>[] =>
  cells.flatMap(cell => {
    const is = dimension.of(cell);
    return is === null ? [] : [{ from: cell.from, to: cell.to, box: cell.box, is }];
  });

/** What all markers say, when they agree. */
const agreed = <D>(markers: readonly Marker<D>[]): Placing<D> => {
  const [first] = markers;
  if (!first) return { kind: 'none' };
  return markers.every(({ is }) => is === first.is) ? { kind: 'is', is: first.is } : { kind: 'unclear' };
};

/** By the markers among the territory's own cells. */
export const placeInside = <D>(
  markers: readonly Marker<D>[],
  values: readonly Cell[],
  value: Cell,
  within: Box,
): Placing<D> => {
  const same = agreed(markers);
  if (same.kind !== 'unclear') return same;
  const marker = markerOf(markers, values, value, within);
  return marker ? { kind: 'is', is: marker.is } : { kind: 'unclear' };
};

/** The smallest box that holds all the heads. */
const rowOf = <D>(heads: readonly Marker<D>[], around: Box): Box => {
  let row = heads[0]?.box ?? around;
  while (row.up && !heads.every(head => holds(row, head))) row = row.up;
  return row;
};

/** The boxes from a box up to (without) another, innermost first. */
const chainUpTo = (inner: Box, outer: Box): readonly Box[] => {
  const chain: Box[] = [];
  for (let box: Box | null = inner; box && box !== outer; box = box.up) chain.push(box);
  return chain;
};

/** The value's own row: as deep within the common box as the head row, with as many columns. */
const rowBeside = (heads: Box, value: Box): Box | null => {
  const common = commonBox(heads, value);
  const depth = chainUpTo(heads, common).length;
  const row = chainUpTo(value, common).at(-depth);
  return depth > 0 && row && row.columns === heads.columns && row.columns > 1 ? row : null;
};

/** Head and value in the same column of rows that belong together. */
const byColumn = <D>(heads: readonly Marker<D>[], row: Box, value: Cell): Placing<D> => {
  const own = rowBeside(row, value.box);
  const column = own && childTowards(own, value.box)?.column;
  const under = heads.filter(head => childTowards(row, head.box)?.column === column);
  return own && under.length > 0 ? agreed(under) : { kind: 'unclear' };
};

/** Head, its values, next head, its values: only where the box begins with a head. */
const sectional = <D>(heads: readonly Marker<D>[], value: Cell, around: Box): Placing<D> => {
  const before = heads.filter(head => head.to <= value.from).at(-1);
  const opens = heads[0] !== undefined && heads[0].from <= around.from + 2;
  return before && opens ? { kind: 'is', is: before.is } : { kind: 'unclear' };
};

const amongHeads = <D>(
  heads: readonly Marker<D>[],
  values: readonly Cell[],
  value: Cell,
  around: Box,
): Placing<D> => {
  const same = agreed(heads);
  if (same.kind === 'is') return same;
  if (heads.some(head => head.from > value.from)) return sectional(heads, value, around);
  const column = byColumn(heads, rowOf(heads, around), value);
  if (column.kind === 'is') return column;
  const head = heads.length === values.length ? heads[values.indexOf(value)] : undefined;
  return head ? { kind: 'is', is: head.is } : { kind: 'unclear' };
};

/** Beyond the edge only column heads reach, and only in a row that has a value for each of them. */
const beyondEdge = <D>(
  heads: readonly Marker<D>[],
  values: readonly Cell[],
  value: Cell,
  around: Box,
): Placing<D> => {
  const column = heads.length === values.length ? byColumn(heads, rowOf(heads, around), value) : null;
  return column?.kind === 'is' ? column : { kind: 'none' };
};

/**
 * By heads outside the territory: the smallest box around it that holds any. One head (or several that
 * agree) is said of everything in that box; several are column heads, matched by column, else by order.
 * `isEdge`: the box holds another section too.
 */
export const placeOutside = <D>(
  markers: readonly Marker<D>[],
  values: readonly Cell[],
  value: Cell,
  start: Box,
  isEdge: (box: Box) => boolean,
): Placing<D> => {
  for (let box: Box | null = start; box; box = box.up) {
    const around: Box = box;
    const heads = markers.filter(marker => holds(around, marker) && !holds(value, marker));
    if (heads.length > 0) return (isEdge(around) ? beyondEdge : amongHeads)(heads, values, value, around);
  }
  return { kind: 'none' };
};

import { edgeFor, type Around, type Claim } from './around';
import type { Cell } from './cell';
import {
  markersAmong,
  placeInside,
  placeOutside,
  ROLE,
  type Dimension,
  type Marker,
  type Placing,
} from './dimension';
import { picked } from './picked';
import type { Territory } from './territory';

/** Where one value stands in a dimension; `outer` gives the heads around its territory, if they are asked. */
export type Placer = <D>(dimension: Dimension<D>, markers: () => readonly Marker<D>[]) => Placing<D>;

/** A cell may name its heads (`headers`): what they say and what the order of columns says must be one. */
const agreeing = <D>(markers: readonly Marker<D>[], { box }: Cell, placing: Placing<D>): Placing<D> => {
  const cell = box.el.closest('[headers]');
  const root = box.el.getRootNode() as Document | ShadowRoot;
  const heads = (cell?.getAttribute('headers') ?? '')
    .split(/\s+/)
    .map(id => (id ? root.getElementById(id) : null));
  const named = markers.filter(marker => heads.some(head => head?.contains(marker.box.el)));
  const isOne = placing.kind !== 'is' || named.every(({ is }) => is === placing.is);
  return isOne ? placing : { kind: 'unclear' };
};

/** By the head of its row, else by markers in the territory, else by heads around it. */
export const placerOf = (
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
    const inner = picked(innerMarkers(dimension, claim, territory));
    const inside = placeInside(dimension, inner, seat);
    if (inside.kind !== 'none') return inside;
    const markers = outer();
    return agreeing(
      markers,
      value,
      placeOutside(
        markers,
        {
          value,
          values,
          label: claim.label,
          labels: around.claims.map(({ label }) => label),
          ground: around.ground,
          box: territory.box,
        },
        isEdge,
      ),
    );
  };
};

/** Where benchmarks are named behind the metric's label and the own value is not, the label names it. */
const innerMarkers = <D>(
  dimension: Dimension<D>,
  { label }: Claim,
  { cells }: Territory,
): readonly Marker<D>[] => {
  const markers = markersAmong(dimension, cells);
  const own = 'your-value' as D;
  if ((dimension as unknown) !== ROLE || markers.length === 0 || markers.some(({ is }) => is === own))
    return markers;
  // One before the label is the head of a column.
  if (markers.some(({ to }) => to <= label.from)) return markers;
  return [{ from: label.from, to: label.to, box: label.box, is: own }, ...markers];
};

/** The page's word, else the only possibility that the catalogue knows. */
export const orDefault = <D>(placing: Placing<D>, possible: readonly D[]): D | null => {
  if (placing.kind === 'unclear') return null;
  if (placing.kind === 'is') return placing.is;
  return possible.length === 1 ? (possible[0] ?? null) : null;
};

import { holds, type Box } from './box';

/** Anything that has a place among the leaves. */
type Placed = { readonly from: number; readonly to: number };

/** A sequence as letters: M for a marker, T for something to be marked. */
const pattern = (items: readonly { readonly isMarker: boolean }[]): string =>
  items.map(({ isMarker }) => (isMarker ? 'M' : 'T')).join('');

type Item<M, T> = { readonly at: number } & (
  { readonly isMarker: true; readonly it: M } | { readonly isMarker: false; readonly it: T }
);

const sequence = <M extends Placed, T extends Placed>(markers: readonly M[], targets: readonly T[]) => {
  const items: Item<M, T>[] = [
    ...markers.map(it => ({ at: it.from, isMarker: true as const, it })),
    ...targets.map(it => ({ at: it.from, isMarker: false as const, it })),
  ];
  return items.toSorted((a, b) => a.at - b.at);
};

/** M M T T: heads, then values, in the same order. */
const byOrder = <M, T>(items: readonly Item<M, T>[], target: T): M | null => {
  const half = items.length / 2;
  const index = items.findIndex(({ it }) => it === target) - half;
  const marker = items[index];
  return marker?.isMarker ? marker.it : null;
};

/** M T T M T: the marker before; T M T M: the one after. */
const beside = <M, T>(items: readonly Item<M, T>[], target: T, step: -1 | 1): M | null => {
  for (let at = items.findIndex(({ it }) => it === target); at >= 0 && at < items.length; at += step) {
    const item = items[at];
    if (item?.isMarker) return item.it;
  }
  return null;
};

const inSequence = <M extends Placed, T extends Placed>(
  markers: readonly M[],
  targets: readonly T[],
  target: T,
): M | null => {
  const items = sequence(markers, targets);
  const shape = pattern(items);
  if (/^(MT+)+$/.test(shape)) return beside(items, target, -1);
  if (/^(TM)+$/.test(shape)) return beside(items, target, 1);
  const [, heads = '', values = ''] = /^(M+)(T+)$/.exec(shape) ?? [];
  return heads.length > 0 && heads.length === values.length ? byOrder(items, target) : null;
};

/** The smallest box around a target, within another, that holds a marker. */
const nearest = (markers: readonly Placed[], target: { readonly box: Box }, within: Box): Box | null => {
  for (let box: Box | null = target.box; box; box = box.up) {
    const around: Box = box;
    if (markers.some(marker => holds(around, marker))) return box;
    if (box === within) return null;
  }
  return null;
};

/**
 * Which marker does a target belong to? The smallest box around the target that holds a marker decides:
 * one marker there is the answer; several are told apart by their order (leaving out those that belong
 * to targets in smaller boxes), and where the order can be read in two ways the answer is null.
 */
export const markerOf = <M extends Placed, T extends Placed & { readonly box: Box }>(
  markers: readonly M[],
  targets: readonly T[],
  target: T,
  within: Box,
): M | null => {
  const around = nearest(markers, target, within);
  if (!around) return null;
  const inner = targets
    .filter(other => holds(around, other))
    .map(other => nearest(markers, other, around))
    .filter((box): box is Box => box !== null && box !== around);
  const isOpen = (placed: Placed) => holds(around, placed) && !inner.some(box => holds(box, placed));
  return inSequence(markers.filter(isOpen), targets.filter(isOpen), target);
};

import { grow, isInside, overlaps } from '../rect';
import type { Rect } from '../rect';
import type { Size } from '../room';

/** Clear space around Amazon's things, px. */
const CLEAR = 2;

/** Where something of ours of a size may stand. All boxes in px of the viewport. */
export type Space = {
  readonly bounds: Rect;
  readonly obstacles: readonly Rect[];
  readonly size: Size;
  /** Which of two free boxes is the better one: the one of less cost. */
  readonly cost: (box: Rect) => number;
};

const boxAt = (left: number, top: number, { width, height }: Size): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const unique = (values: readonly number[]): readonly number[] => [...new Set(values.map(Math.round))];

/** Flush with the bounds, or with a side of something in the way: no other place can be better than all of these. */
const lefts = ({ bounds, obstacles, size: { width } }: Space): readonly number[] =>
  unique([
    Math.ceil(bounds.left),
    Math.floor(bounds.right - width),
    ...obstacles.flatMap(({ left, right }) => [Math.floor(left - CLEAR - width), Math.ceil(right + CLEAR)]),
  ]);

/** The same upright, and level with the middle of a line of text. */
const tops = ({ bounds, obstacles, size: { height } }: Space): readonly number[] =>
  unique([
    Math.ceil(bounds.top),
    Math.floor(bounds.bottom - height),
    (bounds.top + bounds.bottom - height) / 2,
    ...obstacles.flatMap(({ top, bottom }) => [
      (top + bottom - height) / 2,
      Math.floor(top - CLEAR - height),
      Math.ceil(bottom + CLEAR),
    ]),
  ]);

/** The free box of least cost within the bounds, touching nothing that is in the way; or null. Pure. */
export const freeSpot = (space: Space): Rect | null => {
  const { bounds, obstacles, size, cost } = space;
  const near = obstacles.filter(obstacle => overlaps(obstacle, bounds));
  const all = { ...space, obstacles: near };
  const boxes = lefts(all).flatMap(left => tops(all).map(top => boxAt(left, top, size)));
  const inside = boxes.filter(box => isInside(box, grow(bounds, 0.01))).map(box => ({ box, at: cost(box) }));
  const isFree = (box: Rect): boolean => {
    const wide = grow(box, CLEAR - 0.51);
    return !near.some(obstacle => overlaps(wide, obstacle));
  };
  return inside.toSorted((a, b) => a.at - b.at).find(({ box }) => isFree(box))?.box ?? null;
};

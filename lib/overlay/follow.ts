import { hideChip, moveChip } from './place';
import type { Hosted } from './place';
import { isInside, shift } from './rect';
import type { Rect } from './rect';
import { surroundingsOf } from './surroundings';
import type { Known } from './surroundings';

/** Something of ours that stands by an element of the page; boxes in px of the layer, as they were when it was placed. */
type Following = {
  readonly chip: Hosted;
  readonly anchor: { readonly value: Element };
  readonly box: Rect;
  readonly valueBox: Rect;
  readonly level: number;
};

/** Boxes are measured in fractions of a pixel; less than this is no movement. */
const STILL = 0.5;

const hasMoved = ({ anchor: { value }, valueBox }: Following, { left, top }: DOMRect): boolean => {
  const now = value.getBoundingClientRect();
  return Math.abs(now.left - left - valueBox.left) > STILL || Math.abs(now.top - top - valueBox.top) > STILL;
};

/**
 * Hides the chips whose values have moved or gone since they were placed, and answers the others. Asks for one box a
 * value and no style, as a page that grows all the time calls it all the time; the next placement brings them back.
 */
export const hideMoved = <T extends Following>(placed: readonly T[], layer: Element): readonly T[] => {
  const origin = layer.getBoundingClientRect();
  const moved = new Set(placed.filter(one => hasMoved(one, origin)));
  for (const { chip } of moved) hideChip(chip);
  return moved.size === 0 ? placed : placed.filter(one => !moved.has(one));
};

/**
 * Moves each chip by as much as its value has moved since it was placed, and hides it where a scroller cuts it off.
 * For the frames in which something inside the page scrolls: no search for room, which follows after.
 */
export const followValues = (placed: readonly Following[], layer: Element): void => {
  const known: Known = new Map();
  const { left: x, top: y } = layer.getBoundingClientRect();
  const moves = placed.map(({ anchor: { value }, box, valueBox }) => {
    const now = value.getBoundingClientRect();
    const next = shift(box, now.left - x - valueBox.left, now.top - y - valueBox.top);
    return { next, isSeen: isInside(shift(next, x, y), surroundingsOf(value, known).clip) };
  });
  for (const [index, { chip, level }] of placed.entries()) {
    const move = moves[index];
    if (move?.isSeen) moveChip(chip, move.next, level);
    else hideChip(chip);
  }
};

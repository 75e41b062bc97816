import { hideChip, moveChip } from './place';
import type { Placed } from './place';
import { isInside, shift } from './rect';
import { surroundingsOf } from './surroundings';
import type { Known } from './surroundings';

/**
 * Moves each chip by as much as its value has moved since it was placed, and hides it where a scroller cuts it off.
 * For the frames in which something inside the page scrolls: no search for room, which follows after.
 */
export const followValues = (placed: readonly Placed[], layer: Element): void => {
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

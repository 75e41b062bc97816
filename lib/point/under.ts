import { distance } from '../overlay/rect';
import type { Rect } from '../overlay/rect';

/** A finger is this broad: a candidate reacts so far around it, px. */
const REACH = 12;

const areaOf = ({ left, top, right, bottom }: Rect): number => (right - left) * (bottom - top);

/**
 * The candidate at a point of the viewport: the nearest one, at most a finger's breadth away; of those that hold the
 * point the smallest. -1 for none. A box that is null cannot be seen.
 */
export const under = (boxes: readonly (Rect | null)[], x: number, y: number): number => {
  const point: Rect = { left: x, top: y, right: x, bottom: y };
  let best = -1;
  let least: readonly [way: number, area: number] = [REACH, Infinity];
  for (const [index, box] of boxes.entries()) {
    if (!box) continue;
    const way = distance(box, point);
    const area = areaOf(box);
    if (way > least[0] || (way === least[0] && area >= least[1])) continue;
    least = [way, area];
    best = index;
  }
  return best;
};

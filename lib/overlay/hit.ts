import { grow, isInside, overlaps } from './rect';
import type { Rect } from './rect';
import type { Place } from './room';

/** What a pointer must be able to hit, px (WCAG 2.5.8). */
const TARGET = 24;

const missing = ({ left, right }: Rect): number => Math.max(0, (TARGET - (right - left)) / 2);

/**
 * May a chip smaller than that react to a pointer all around it, up to 24 × 24 px? Only where nothing of Amazon's and no
 * other chip lies in `taken`. Else it reacts on what is drawn alone, and by keyboard it can be reached in any case.
 */
export const hasHitRoom = ({ box }: Place, bounds: Rect, taken: readonly Rect[]): boolean => {
  const wide = grow(box, missing(box));
  return missing(box) > 0 && isInside(wide, bounds) && !taken.some(other => overlaps(other, wide));
};

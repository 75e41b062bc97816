import { grow } from '../rect';
import type { Rect } from '../rect';
import type { Size } from '../room';
import type { BarFit } from './bar-view';
import { freeSpot } from './free-spot';

export type BarPlace = { readonly fit: BarFit; readonly box: Rect };

/** The bar is seen as the list's own so far above it, px. */
const REACH = 72;
/** Space to the list, px. */
const GAP = 7;
/** A bar that begins right after a word would be read as a part of it, px. */
const APART = 8;

/** The strip above a list whose first row in sight begins at `list.top`. */
export const stripAbove = (list: Rect): Rect => ({ ...list, top: list.top - REACH, bottom: list.top - GAP });

/** The border of a box as four hairlines, which the bar must not cross. */
export const bordersOf = (card: Rect | null): readonly Rect[] => {
  if (!card) return [];
  const { left, top, right, bottom } = card;
  return [
    { left, right, top, bottom: top + 1 },
    { left, right, top: bottom - 1, bottom },
    { left, right: left + 1, top, bottom },
    { left: right - 1, right, top, bottom },
  ];
};

const largest = (
  fits: readonly BarFit[],
  bounds: Rect,
  obstacles: readonly Rect[],
  cost: (box: Rect) => number,
): BarPlace | null => {
  const wide = obstacles.map(({ left, top, right, bottom }) => ({
    left: left - APART,
    top,
    right: right + APART,
    bottom,
  }));
  for (const fit of fits) {
    const box = freeSpot({ bounds, obstacles: wide, size: fit.size, cost });
    if (box) return { fit, box };
  }
  return null;
};

/** Above the list, near it and at its beginning, as large as there is room; null where there is none. */
export const roomAbove = (
  list: Rect,
  obstacles: readonly Rect[],
  fits: readonly BarFit[],
  dir: 'ltr' | 'rtl',
): BarPlace | null =>
  largest(fits, stripAbove(list), obstacles, ({ left, right, bottom }) => {
    const fromStart = dir === 'ltr' ? left - list.left : list.right - right;
    return (list.top - bottom) * 2 + fromStart;
  });

/** How far a bar in the corner keeps from the window's edges, px. */
const EDGE = 8;
/** It stands at the lower edge or the upper one, so high at most, px. */
const BAND = 120;

/** The two bands of the window in which the bar may stand where there is no room above the list. */
export const cornerBands = (window: Size): readonly Rect[] => {
  const inner = grow({ left: 0, top: 0, right: window.width, bottom: window.height }, -EDGE);
  return [
    { ...inner, top: Math.max(inner.top, inner.bottom - BAND) },
    { ...inner, bottom: Math.min(inner.bottom, inner.top + BAND) },
  ];
};

/** In a corner, at the end of the lines, where the status is too; null where there is no room. */
export const roomInCorner = (
  window: Size,
  obstacles: readonly Rect[],
  fits: readonly BarFit[],
  dir: 'ltr' | 'rtl',
): BarPlace | null => {
  const cost = ({ left, right, bottom }: Rect): number =>
    (dir === 'ltr' ? window.width - right : left) + (window.height - bottom);
  // The facts would make a bar across the page: in a corner the next deadline is enough.
  const small = fits.filter(({ facts }) => facts <= 0);
  for (const band of cornerBands(window)) {
    const place = largest(small, band, obstacles, cost);
    if (place) return place;
  }
  return null;
};

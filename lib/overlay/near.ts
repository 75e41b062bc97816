import type { Rect } from './rect';
import type { Size } from './room';

const GAP = 6;
/** Least distance from the window's edges, px. */
const EDGE = 8;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Where a panel of `size` stands that belongs to `anchor`: below it where it fits, else above, else as far up as the
 * window needs. All px of the viewport; never outside of it, as far as the size allows.
 */
export const nearBox = (
  anchor: Rect,
  size: Size,
  window: Size,
  dir: 'ltr' | 'rtl',
): { readonly left: number; readonly top: number } => {
  const start = dir === 'ltr' ? anchor.left : anchor.right - size.width;
  const left = clamp(start, EDGE, Math.max(EDGE, window.width - size.width - EDGE));
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - size.height;
  const fitsBelow = below + size.height + EDGE <= window.height;
  const wanted = fitsBelow || above < EDGE ? below : above;
  return { left, top: clamp(wanted, EDGE, Math.max(EDGE, window.height - size.height - EDGE)) };
};

/** A box in px of the viewport; `right` and `bottom` lie outside of it. */
export type Rect = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.right <= outer.right &&
  inner.bottom <= outer.bottom;

/** `margin` px larger on each side. */
export const grow = (rect: Rect, margin: number): Rect => ({
  left: rect.left - margin,
  top: rect.top - margin,
  right: rect.right + margin,
  bottom: rect.bottom + margin,
});

/** What both have in common; a box without area when they have nothing in common. */
export const intersect = (a: Rect, b: Rect): Rect => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

export const shift = (rect: Rect, x: number, y: number): Rect => ({
  left: rect.left + x,
  top: rect.top + y,
  right: rect.right + x,
  bottom: rect.bottom + y,
});

export const isEmpty = (rect: Rect): boolean => rect.right <= rect.left || rect.bottom <= rect.top;

/** The smallest box around all, or null without any. */
export const around = (rects: readonly Rect[]): Rect | null =>
  rects.length === 0
    ? null
    : {
        left: Math.min(...rects.map(rect => rect.left)),
        top: Math.min(...rects.map(rect => rect.top)),
        right: Math.max(...rects.map(rect => rect.right)),
        bottom: Math.max(...rects.map(rect => rect.bottom)),
      };

/** The width of the gap between two boxes in px; 0 when they touch or overlap. */
export const distance = (a: Rect, b: Rect): number =>
  Math.hypot(
    Math.max(0, a.left - b.right, b.left - a.right),
    Math.max(0, a.top - b.bottom, b.top - a.bottom),
  );

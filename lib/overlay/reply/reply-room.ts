import { overlaps, isInside } from '../rect';
import type { Rect } from '../rect';
import type { Size } from '../room';

/** Between the box and what stands beside it, px. */
const GAP = 4;
/** How finely a free place along an edge is looked for, px. */
const STEP = 8;
/** How much further away it may stand, px: past a row of buttons. */
const FURTHER: readonly number[] = [8, 16, 24, 32, 40, 48];

/** What is known of the space around the box, in px of the viewport. `bounds`: from the nearest to the widest that may be used. */
export type ReplySite = {
  readonly box: Rect;
  readonly bounds: readonly Rect[];
  readonly taken: readonly Rect[];
  readonly dir: 'ltr' | 'rtl';
};

const boxAt = (left: number, top: number, { width, height }: Size): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Along an edge, from the end of the line to its beginning. */
const along = ({ box, dir }: ReplySite, top: number, size: Size): readonly Rect[] => {
  const room = box.right - box.left - size.width;
  if (room < 0) return [boxAt(dir === 'ltr' ? box.right - size.width : box.left, top, size)];
  const steps = Math.floor(room / STEP) + 1;
  return Array.from({ length: steps }, (_, at) =>
    boxAt(dir === 'ltr' ? box.right - size.width - at * STEP : box.left + at * STEP, top, size),
  );
};

const beside = ({ box, dir }: ReplySite, { width, height }: Size): readonly Rect[] => {
  const ends = [box.right + GAP, box.left - GAP - width];
  const lefts = dir === 'ltr' ? ends : ends.toReversed();
  return lefts.flatMap(left =>
    [box.bottom - height, box.top].map(top => boxAt(left, top, { width, height })),
  );
};

/** Nearest first: the row right below the box, right above it, beside it, and then the rows a little further away. */
const spots = (site: ReplySite, size: Size): readonly Rect[] => {
  const below = FURTHER.flatMap(far => along(site, site.box.bottom + GAP + far, size));
  const above = FURTHER.flatMap(far => along(site, site.box.top - GAP - far - size.height, size));
  return [
    ...along(site, site.box.bottom + GAP, size),
    ...along(site, site.box.top - GAP - size.height, size),
    ...beside(site, size),
    ...below,
    ...above,
  ];
};

/**
 * Where something of one of `sizes`, the best first, stands by the box without covering anything: below it, above it, beside
 * it. Something small within the box's own frame is better than something large among what belongs to others. Null where there
 * is no room. `index` is that of the size.
 */
export const roomByReply = (
  site: ReplySite,
  sizes: readonly Size[],
): { readonly index: number; readonly box: Rect } | null => {
  const free = sizes.map(size =>
    spots(site, size).filter(spot => !site.taken.some(other => overlaps(other, spot))),
  );
  for (const bounds of site.bounds)
    for (const [index, all] of free.entries()) {
      const box = all.find(spot => isInside(spot, bounds));
      if (box) return { index, box };
    }
  return null;
};

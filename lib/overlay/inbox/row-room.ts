import type { Rect } from '../rect';
import type { Fit, Place, Size } from '../room';
import { FITS } from '../room';
import { freeSpot } from './free-spot';

/** One row of the list. All boxes in px of the viewport. */
export type RowSite = {
  /** What of the row is in sight. */
  readonly bounds: Rect;
  readonly obstacles: readonly Rect[];
  readonly sizes: Readonly<Record<Fit, Size>>;
  readonly dir: 'ltr' | 'rtl';
};

/** Marks stand in one column as far as rows allow it: a step from the end weighs more than one from the middle. */
const costIn =
  ({ bounds, dir }: RowSite) =>
  ({ left, top, right, bottom }: Rect): number => {
    const fromEnd = dir === 'ltr' ? bounds.right - right : left - bounds.left;
    return fromEnd * 4 + Math.abs((top + bottom) / 2 - (bounds.top + bounds.bottom) / 2);
  };

/** Where a row's mark stands: in the row, on nothing of it, as large as there is room; null where not even a speck fits. */
export const roomInRow = (site: RowSite): Place | null => {
  for (const fit of FITS) {
    const box = freeSpot({ ...site, size: site.sizes[fit], cost: costIn(site) });
    if (box) return { fit, box };
  }
  return null;
};

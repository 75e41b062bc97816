import { distance, grow, isInside, overlaps, shift } from './rect';
import type { Rect } from './rect';

/** How much of a chip is drawn: all of it, sign and line, a dot one can hit, or a dot alone. Largest first. */
export const FITS = ['full', 'short', 'dot', 'speck'] as const;
export type Fit = (typeof FITS)[number];

export type Size = { readonly width: number; readonly height: number };

/** One value's surroundings. All boxes in px of the viewport. */
export type Site = {
  readonly value: Rect;
  /** The label's box where the label belongs to this value alone, or null. */
  readonly label: Rect | null;
  /** What the chip must not leave: card, scroller and document. */
  readonly bounds: Rect;
  /** What the chip must not touch: text, controls, pictures. */
  readonly obstacles: readonly Rect[];
  /** Other values and their labels; a chip stands nearest to its own. */
  readonly rivals: readonly Rect[];
  readonly sizes: Readonly<Record<Fit, Size>>;
  readonly dir: 'ltr' | 'rtl';
};

export type Place = { readonly fit: Fit; readonly box: Rect };

type Step = { readonly box: Rect; readonly way: 'left' | 'right' | 'down' | 'up' };

const GAP = 6;
/** Clear space around Amazon's things, px. */
const CLEAR = 2;
/** How far a chip may move on past things that stand in its way, px. */
const REACH = 72;

const at = (left: number, top: number, { width, height }: Size): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const middle = (rect: Rect, { height }: Size): number => (rect.top + rect.bottom - height) / 2;

const sides = (rect: Rect, size: Size, dir: 'ltr' | 'rtl'): readonly Step[] => {
  const right: Step = { box: at(rect.right + GAP, middle(rect, size), size), way: 'right' };
  const left: Step = { box: at(rect.left - GAP - size.width, middle(rect, size), size), way: 'left' };
  return dir === 'ltr' ? [right, left] : [left, right];
};

const starts = (rect: Rect, size: Size, dir: 'ltr' | 'rtl'): readonly number[] =>
  dir === 'ltr' ? [rect.left, rect.right - size.width] : [rect.right - size.width, rect.left];

const below = (rect: Rect, size: Size, dir: 'ltr' | 'rtl'): readonly Step[] =>
  starts(rect, size, dir).map(left => ({ box: at(left, rect.bottom + GAP, size), way: 'down' }));

const above = (rect: Rect, size: Size, dir: 'ltr' | 'rtl'): readonly Step[] =>
  starts(rect, size, dir).map(left => ({ box: at(left, rect.top - GAP - size.height, size), way: 'up' }));

const candidates = ({ value, label, dir }: Site, size: Size): readonly Step[] => [
  ...sides(value, size, dir),
  ...(label ? [...below(label, size, dir).slice(0, 1), ...sides(label, size, dir).slice(0, 1)] : []),
  ...below(value, size, dir),
  ...above(value, size, dir),
];

const past = ({ box, way }: Step, blocker: Rect): Rect => {
  if (way === 'right') return shift(box, blocker.right + CLEAR - box.left, 0);
  if (way === 'left') return shift(box, blocker.left - CLEAR - box.right, 0);
  if (way === 'down') return shift(box, 0, blocker.bottom + CLEAR - box.top);
  return shift(box, 0, blocker.top - CLEAR - box.bottom);
};

/** The first free box on the step's way, or null. */
const slide = (start: Step, bounds: Rect, obstacles: readonly Rect[]): Rect | null => {
  let { box } = start;
  while (isInside(box, bounds) && distance(box, start.box) <= REACH) {
    const wide = grow(box, CLEAR - 0.01);
    const blocker = obstacles.find(obstacle => overlaps(wide, obstacle));
    if (!blocker) return box;
    box = past({ box, way: start.way }, blocker);
  }
  return null;
};

const belongs = ({ value, label, rivals }: Site, box: Rect): boolean => {
  const own = Math.min(distance(box, value), label ? distance(box, label) : Infinity);
  return rivals.every(rival => distance(box, rival) > own);
};

/**
 * Where a chip can stand: beside, below or above the value or beside and below its label, as large as there is
 * room for. Pure: boxes in (px), box out; null when not even a dot fits.
 */
export const findRoom = (site: Site): Place | null => {
  const obstacles = [...site.obstacles, site.value, ...(site.label ? [site.label] : [])];
  for (const fit of FITS) {
    for (const step of candidates(site, site.sizes[fit])) {
      const box = slide(step, site.bounds, obstacles);
      if (box && belongs(site, box)) return { fit, box };
    }
  }
  return null;
};

/** Room for each site in turn; chips placed earlier are obstacles to the later. Same order as the sites. */
export const findRooms = (sites: readonly Site[]): readonly (Place | null)[] => {
  const taken: Rect[] = [];
  return sites.map(site => {
    const place = findRoom({ ...site, obstacles: [...site.obstacles, ...taken] });
    if (place) taken.push(place.box);
    return place;
  });
};

import { distance, grow, isInside, overlaps, shift } from './rect';
import type { Rect } from './rect';

/** How much of a chip is drawn: all of it, sign and line, a dot one can hit, or a dot alone. Largest first. */
export const FITS = ['full', 'short', 'dot', 'speck'] as const;
export type Fit = (typeof FITS)[number];

export type Size = { readonly width: number; readonly height: number };

/** Something in the way; `text` is missing or empty where it is no text. */
export type Blocker = Rect & { readonly text?: string };

/** One value's surroundings. All boxes in px of the viewport. */
export type Site = {
  readonly value: Rect;
  /** The label's box, with the lines under it, where the label belongs to this value alone; or null. */
  readonly label: Rect | null;
  /** What the chip must not leave: card, scroller and document. */
  readonly bounds: Rect;
  /** What the chip must not touch: text, controls, pictures. */
  readonly obstacles: readonly Blocker[];
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
/** So far from its value or label a chip is still seen to be its own, px. */
const NEAR = 8;
/** How far a chip may move on past things that stand in its way, px. */
const REACH = 72;
/** An icon beside a value is part of it; a larger thing is not, px. */
const ICON = 28;
/** Beside a value that has lines close under or above it, a chip may stand a little higher or lower, px. */
const NUDGES = [0, -4, 4, -8, 8];

const at = (left: number, top: number, { width, height }: Size): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const middle = (rect: Rect, { height }: Size): number => (rect.top + rect.bottom - height) / 2;

const beside = (left: number, rect: Rect, size: Size, way: Step['way']): readonly Step[] =>
  NUDGES.map(nudge => ({ box: at(left, middle(rect, size) + nudge, size), way }));

const sides = (rect: Rect, size: Size, dir: 'ltr' | 'rtl'): readonly Step[] => {
  const right = beside(rect.right + GAP, rect, size, 'right');
  const left = beside(rect.left - GAP - size.width, rect, size, 'left');
  return dir === 'ltr' ? [...right, ...left] : [...left, ...right];
};

const starts = (rect: Rect, size: Size, dir: 'ltr' | 'rtl'): readonly number[] =>
  dir === 'ltr' ? [rect.left, rect.right - size.width] : [rect.right - size.width, rect.left];

const below = (rect: Rect, size: Size, dir: 'ltr' | 'rtl'): readonly Step[] =>
  starts(rect, size, dir).map(left => ({ box: at(left, rect.bottom + GAP, size), way: 'down' }));

const above = (rect: Rect, size: Size, dir: 'ltr' | 'rtl'): readonly Step[] =>
  starts(rect, size, dir).map(left => ({ box: at(left, rect.top - GAP - size.height, size), way: 'up' }));

const candidates = ({ value, label, dir }: Site, size: Size): readonly Step[] => [
  ...sides(value, size, dir),
  ...(label
    ? [...below(label, size, dir).slice(0, 1), ...sides(label, size, dir).slice(0, NUDGES.length)]
    : []),
  ...below(value, size, dir),
  ...above(value, size, dir),
];

const past = ({ box, way }: Step, blocker: Rect): Rect => {
  if (way === 'right') return shift(box, blocker.right + CLEAR - box.left, 0);
  if (way === 'left') return shift(box, blocker.left - CLEAR - box.right, 0);
  if (way === 'down') return shift(box, 0, blocker.bottom + CLEAR - box.top);
  return shift(box, 0, blocker.top - CLEAR - box.bottom);
};

const isIcon = ({ left, top, right, bottom, text }: Blocker): boolean =>
  !text && right - left <= ICON && bottom - top <= ICON;

type Spot = { readonly box: Rect; readonly passed: readonly Blocker[] };

/** The first free box on the step's way, with what it has moved past; or null. */
const slide = (start: Step, bounds: Rect, obstacles: readonly Blocker[]): Spot | null => {
  let { box } = start;
  const passed: Blocker[] = [];
  while (isInside(box, bounds) && distance(box, start.box) <= REACH) {
    const wide = grow(box, CLEAR - 0.01);
    const blocker = obstacles.find(obstacle => overlaps(wide, obstacle));
    if (!blocker) return { box, passed };
    passed.push(blocker);
    box = past({ box, way: start.way }, blocker);
  }
  return null;
};

const toOwn = ({ value, label }: Site, box: Rect): number =>
  Math.min(distance(box, value), label ? distance(box, label) : Infinity);

const belongs = (site: Site, box: Rect): boolean => {
  const own = toOwn(site, box);
  return site.rivals.every(rival => distance(box, rival) > own);
};

const isNear = (site: Site, { box, passed }: Spot): boolean =>
  toOwn(site, box) <= NEAR || passed.every(isIcon);

/** Every free spot that is the value's own, largest fit first. */
const spotsOf = function* (site: Site): Generator<Spot & { readonly fit: Fit }> {
  const obstacles = [...site.obstacles, site.value, ...(site.label ? [site.label] : [])];
  for (const fit of FITS) {
    for (const step of candidates(site, site.sizes[fit])) {
      const spot = slide(step, site.bounds, obstacles);
      if (spot && belongs(site, spot.box)) yield { ...spot, fit };
    }
  }
};

/**
 * Where a chip can stand: beside, below or above the value or beside and below its label, as large as there is
 * room for close by; only where not even a dot fits there, farther off. Never as near to another value as to its own.
 * Pure: boxes in (px), box out; null when not even a dot fits.
 */
export const findRoom = (site: Site): Place | null => {
  let astray: Place | null = null;
  for (const { fit, box, passed } of spotsOf(site)) {
    if (isNear(site, { box, passed })) return { fit, box };
    astray ??= { fit, box };
  }
  return astray;
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

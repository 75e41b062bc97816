import type { Anchored } from '../reader/read-label';
import { brightnessOf } from './brightness';
import type { ShadowRootOf } from './composed';
import { isBareFigure, isFigure } from './figure';
import { isWithin, kinshipOf } from './kinship';
import type { Kinship } from './kinship';
import { labelPlace } from './label-place';
import { obstaclesIn, textBoxes } from './obstacles';
import type { Obstacle } from './obstacles';
import { around, grow, intersect, isEmpty, isInside, overlaps } from './rect';
import type { Rect } from './rect';
import type { Fit, Site, Size } from './room';
import { surroundingsOf } from './surroundings';
import type { Known, Surroundings } from './surroundings';

/** A chip stands at most so far from its value, px: its own width and a little to slide. */
const SIDEWAYS = 380;
const UPRIGHT = 110;

export type Wanted = { readonly anchor: Anchored; readonly sizes: Readonly<Record<Fit, Size>> };

/** How a chip is to be painted where it is placed. */
export type Paint = { readonly brightness: 'light' | 'dark'; readonly level: number };

/** A value in sight, with the room around it. */
export type Surveyed = Paint & { readonly wanted: Wanted; readonly site: Site };

type Spot = Paint &
  Kinship & {
    readonly wanted: Wanted;
    readonly value: Rect;
    /** The label's text, or null where it cannot be seen from the value. */
    readonly label: Rect | null;
    readonly bounds: Rect;
    readonly dir: 'ltr' | 'rtl';
  };

type Survey = {
  readonly wanted: readonly Wanted[];
  readonly shadowRootOf: ShadowRootOf;
  readonly known: Known;
  readonly page: Rect;
};

const documentBox = (): Rect => {
  const { left, top } = document.documentElement.getBoundingClientRect();
  const { clientWidth, scrollHeight } = document.documentElement;
  return { left, top, right: left + clientWidth, bottom: top + scrollHeight };
};

/** Clear space within a card's own edges, px. */
const INSET = 3;

/** A card may reach beyond the window where the page itself does; a chip in it then widens nothing. */
const boundsIn = ({ clip, card }: Surroundings, page: Rect): Rect =>
  intersect(clip, card ? intersect(grow(card, -INSET), { ...page, left: -Infinity, right: Infinity }) : page);

const labelOf = ({ shadowRootOf }: Survey, { anchor: { label } }: Wanted, bounds: Rect): Rect | null => {
  const box = label.isConnected ? around(textBoxes(label, shadowRootOf)) : null;
  return box && overlaps(box, bounds) ? box : null;
};

const spotOf = (survey: Survey, wanted: Wanted, kinship: Kinship): Spot | null => {
  const { value } = wanted.anchor;
  if (!value.isConnected || isEmpty(value.getBoundingClientRect())) return null;
  const surroundings = surroundingsOf(value, survey.known);
  const bounds = boundsIn(surroundings, survey.page);
  const box = around(textBoxes(value, survey.shadowRootOf));
  if (!box || !isInside(box, grow(bounds, 2 * INSET))) return null;
  return {
    ...kinship,
    wanted,
    value: box,
    label: labelOf(survey, wanted, bounds),
    bounds,
    dir: surroundings.dir,
    brightness: brightnessOf(surroundings.ground),
    level: surroundings.level ?? 0,
  };
};

const zoneOf = ({ value, label, bounds }: Spot): Rect => {
  const { left, top, right, bottom } = around(label ? [value, label] : [value]) ?? value;
  const wide = {
    left: left - SIDEWAYS,
    top: top - UPRIGHT,
    right: right + SIDEWAYS,
    bottom: bottom + UPRIGHT,
  };
  return grow(intersect(wide, bounds), 4);
};

/** All of the label's row, as far as its card goes: what stands there decides whose label it is. */
const rowZone = ({ label, bounds }: Spot, page: Rect): readonly Rect[] =>
  label ? [{ ...intersect(bounds, page), top: label.top, bottom: label.bottom }] : [];

/** Where a chip may stand at the label: nowhere, if the label heads other values too. */
const headOf = (spot: Spot, spots: readonly Spot[], found: readonly Obstacle[]): Rect | null => {
  const { label, bounds, wanted } = spot;
  const isShared = spots.some(other => other !== spot && other.wanted.anchor.label === wanted.anchor.label);
  if (!label || isShared) return null;
  return labelPlace(
    { ...spot, label },
    found.filter(line => overlaps(line, bounds)),
  );
};

/** May a chip beside this line be taken to speak of it? In the value's own cell, only if it is as bare as a value. */
const isRival = ({ cell, value }: Spot, line: Obstacle): boolean =>
  !overlaps(line, value) &&
  (isWithin(line.element, cell) ? isBareFigure(line.text) : isFigure(line.text)) &&
  line.text !== '';

const rivalsOf = (spot: Spot, spots: readonly Spot[], near: readonly Obstacle[]): readonly Rect[] => {
  const { label: own } = spot.wanted.anchor;
  const others = spots.filter(other => other !== spot);
  const labels = others.flatMap(({ label, wanted }) => (label && wanted.anchor.label !== own ? [label] : []));
  return [...others.map(({ value }) => value), ...labels, ...near.filter(line => isRival(spot, line))];
};

/**
 * Measures the room around each wanted value: reads layout and writes nothing. Values that cannot be seen (detached,
 * without size, scrolled out of their own scroller) are left out.
 */
export const surveyPage = (wanted: readonly Wanted[], shadowRootOf: ShadowRootOf): readonly Surveyed[] => {
  const survey: Survey = { wanted, shadowRootOf, known: new Map(), page: documentBox() };
  const kin = kinshipOf(wanted.map(({ anchor }) => anchor));
  const spots = wanted.flatMap((want, index) => {
    const kinship = kin[index];
    return (kinship && spotOf(survey, want, kinship)) ?? [];
  });
  const zones = spots.map(zoneOf);
  const rows = spots.flatMap(spot => rowZone(spot, survey.page));
  const found = obstaclesIn(document.body, [...zones, ...rows], shadowRootOf);
  return spots.map((spot, index) => {
    const zone = zones[index];
    const { value, bounds, brightness, level, dir } = spot;
    const obstacles = zone ? found.filter(rect => overlaps(rect, zone)) : found;
    const label = headOf(spot, spots, found);
    const rivals = rivalsOf(spot, spots, obstacles);
    const site = { value, label, bounds, obstacles, rivals, sizes: spot.wanted.sizes, dir };
    return { wanted: spot.wanted, brightness, level, site };
  });
};

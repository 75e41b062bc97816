import type { Anchored } from '../reader/read-label';
import { brightnessOf } from './brightness';
import type { ShadowRootOf } from './composed';
import { obstaclesIn, textBoxes } from './obstacles';
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

type Spot = Paint & {
  readonly wanted: Wanted;
  readonly value: Rect;
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

const labelOf = ({ wanted, shadowRootOf }: Survey, { anchor: { label } }: Wanted): Rect | null => {
  const isShared = wanted.filter(other => other.anchor.label === label).length > 1;
  return isShared || !label.isConnected ? null : around(textBoxes(label, shadowRootOf));
};

const spotOf = (survey: Survey, wanted: Wanted): Spot | null => {
  const { value } = wanted.anchor;
  if (!value.isConnected || isEmpty(value.getBoundingClientRect())) return null;
  const surroundings = surroundingsOf(value, survey.known);
  const bounds = boundsIn(surroundings, survey.page);
  const box = around(textBoxes(value, survey.shadowRootOf));
  if (!box || !isInside(box, grow(bounds, 2 * INSET))) return null;
  const label = labelOf(survey, wanted);
  return {
    wanted,
    value: box,
    label: label && overlaps(label, bounds) ? label : null,
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

/**
 * Measures the room around each wanted value: reads layout and writes nothing. Values that cannot be seen (detached,
 * without size, scrolled out of their own scroller) are left out.
 */
export const surveyPage = (wanted: readonly Wanted[], shadowRootOf: ShadowRootOf): readonly Surveyed[] => {
  const survey: Survey = { wanted, shadowRootOf, known: new Map(), page: documentBox() };
  const spots = wanted.flatMap(want => spotOf(survey, want) ?? []);
  const zones = spots.map(zoneOf);
  const found = obstaclesIn(document.body, zones, shadowRootOf);
  return spots.map((spot, index) => {
    const zone = zones[index];
    const { value, label, bounds, brightness, level, dir } = spot;
    const obstacles = zone ? found.filter(rect => overlaps(rect, zone)) : found;
    const rivals = spots
      .filter(other => other !== spot)
      .flatMap(other => (other.label ? [other.value, other.label] : [other.value]));
    const site = { value, label, bounds, obstacles, rivals, sizes: spot.wanted.sizes, dir };
    return { wanted: spot.wanted, brightness, level, site };
  });
};

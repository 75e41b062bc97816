import type { Anchored } from '../reader/read-label';
import { measureChip, shownFit } from './chip';
import type { Chip } from './chip';
import type { ShadowRootOf } from './composed';
import { coversText, isCovered } from './cover';
import { hasHitRoom } from './hit';
import { setStyle } from './own-element';
import { shift } from './rect';
import type { Rect } from './rect';
import { findRooms } from './room';
import type { Place } from './room';
import { surveyPage } from './survey';
import type { Surveyed } from './survey';

export type Item = { readonly chip: Chip; readonly anchor: Anchored };

/** Where a chip stands, in px of the layer: its box, and its value's element at that moment (to follow it). */
export type Placed = Item & { readonly box: Rect; readonly valueBox: Rect; readonly level: number };

type Decision = {
  readonly surveyed: Surveyed;
  readonly place: Place;
  /** The class of a speck that has room to be hit. */
  readonly hit: '' | ' roomy';
};

const hitOf = ({ site }: Surveyed, place: Place, places: readonly (Place | null)[]): Decision['hit'] => {
  const chips = places.flatMap(other => (other && other !== place ? [other.box] : []));
  return hasHitRoom(place, site.bounds, [...site.obstacles, site.value, ...chips]) ? ' roomy' : '';
};

/** Anything of ours that has a host in the layer. */
export type Hosted = { readonly host: HTMLElement };

export const hideChip = ({ host }: Hosted): void => setStyle(host, 'display:none;');

export const moveChip = ({ host }: Hosted, { left, top }: Rect, level: number): void =>
  setStyle(host, `position:absolute;display:block;left:${left}px;top:${top}px;z-index:${level};`);

/** Lays the chips that have no sizes yet out unseen, then measures all of them at once. */
const measureNew = (items: readonly Item[]): void => {
  const fresh = items.map(({ chip }) => chip).filter(chip => chip.sizes === null);
  for (const { host } of fresh)
    setStyle(host, 'position:absolute;display:block;visibility:hidden;left:0;top:0;');
  for (const chip of fresh) chip.sizes = measureChip(chip);
};

const isClear = ({ wanted: { anchor }, site }: Surveyed, { box }: Place): boolean =>
  !isCovered(anchor.value, site.value) && !isCovered(anchor.value, box) && !coversText(box);

const decide = (items: readonly Item[], shadowRootOf: ShadowRootOf): readonly Decision[] => {
  const wanted = items.flatMap(({ anchor, chip: { sizes } }) => (sizes ? { anchor, sizes } : []));
  const surveyed = surveyPage(wanted, shadowRootOf);
  const places = findRooms(surveyed.map(({ site }) => site));
  return surveyed.flatMap((one, index) => {
    const place = places[index];
    return place && isClear(one, place) ? { surveyed: one, place, hit: hitOf(one, place, places) } : [];
  });
};

const draw = (
  { chip }: Item,
  { surveyed: { brightness, level }, place: { fit, box }, hit }: Decision,
  x: number,
  y: number,
): void => {
  chip.button.className = `chip tone-${chip.view.tone} fit-${shownFit(chip, fit)}${hit}`;
  chip.button.style.colorScheme = brightness;
  moveChip(chip, shift(box, -x, -y), level);
};

/**
 * Gives every chip its place, or hides it: all measuring first, all writing after. The chips must stand in `layer`.
 * Answers those that are shown, in the coordinates of the layer.
 */
export const placeChips = (
  items: readonly Item[],
  layer: Element,
  shadowRootOf: ShadowRootOf,
): readonly Placed[] => {
  measureNew(items);
  const { left: x, top: y } = layer.getBoundingClientRect();
  const decisions = decide(items, shadowRootOf);
  const placed = decisions.flatMap((decision): readonly (Placed & { readonly decision: Decision })[] => {
    const { anchor } = decision.surveyed.wanted;
    const item = items.find(each => each.anchor === anchor);
    if (!item) return [];
    const valueBox = shift(anchor.value.getBoundingClientRect(), -x, -y);
    return [
      { ...item, box: shift(decision.place.box, -x, -y), valueBox, level: decision.surveyed.level, decision },
    ];
  });
  for (const { chip } of items) if (!placed.some(one => one.chip === chip)) hideChip(chip);
  for (const one of placed) draw(one, one.decision, x, y);
  return placed;
};

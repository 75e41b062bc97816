import { brightnessOf } from '../brightness';
import type { ShadowRootOf } from '../composed';
import { coversText, isRowCovered } from '../cover';
import { hasHitRoom } from '../hit';
import { setStyle } from '../own-element';
import { hideChip, moveChip } from '../place';
import { intersect, isEmpty, overlaps, shift } from '../rect';
import type { Rect } from '../rect';
import type { Place } from '../room';
import { surroundingsOf } from '../surroundings';
import type { Known, Surroundings } from '../surroundings';
import { measureMark } from './mark';
import type { Mark } from './mark';
import { rowObstacles } from './row-obstacles';
import { roomInRow } from './row-room';

/** A mark and the row that it belongs to. */
export type Marked = {
  readonly mark: Mark;
  readonly row: Element;
  /** Only so much of it, from its upper edge, is for the mark, px. */
  readonly height: number;
};

/** Where a mark stands, in px of the layer, with what follow.ts needs to move it along. */
export type PlacedMark = {
  readonly chip: Mark;
  readonly anchor: { readonly value: Element };
  readonly box: Rect;
  readonly valueBox: Rect;
  readonly level: number;
};

/** Space to a row's own edges, px. */
const INSET = 3;
const SIDE = 8;

/** What is in sight of the part of a row that is for its mark. */
const boundsIn = ({ left, top, right, bottom }: Rect, clip: Rect): Rect =>
  intersect(
    { left: left + SIDE, top: top + INSET, right: right - SIDE, bottom: bottom - INSET },
    intersect(clip, {
      left: 0,
      top: -Infinity,
      right: document.documentElement.clientWidth,
      bottom: Infinity,
    }),
  );

/** Lays the marks that have no sizes yet out unseen, then measures all of them at once. */
const measureNew = (all: readonly Marked[]): void => {
  const fresh = all.map(({ mark }) => mark).filter(({ sizes }) => sizes === null);
  for (const { host, button, view } of fresh) {
    button.className = `mark tone-${view.tone}`;
    setStyle(host, 'position:absolute;display:block;visibility:hidden;left:0;top:0;');
  }
  for (const mark of fresh) mark.sizes = measureMark(mark);
};

type Decision = Marked & {
  readonly place: Place;
  readonly around: Surroundings;
  readonly rowBox: Rect;
  readonly hit: '' | ' roomy';
};

const decide = (one: Marked, known: Known, shadowRootOf: ShadowRootOf): readonly Decision[] => {
  const { mark, row, height } = one;
  const rowBox = row.getBoundingClientRect();
  const around = surroundingsOf(row, known);
  const { left, top, right } = rowBox;
  const part = { left, top, right, bottom: Math.min(rowBox.bottom, rowBox.top + height) };
  const bounds = boundsIn(part, around.clip);
  if (!mark.sizes || isEmpty(bounds)) return [];
  const obstacles = rowObstacles(row, part, shadowRootOf);
  const place = roomInRow({ bounds, obstacles, sizes: mark.sizes, dir: around.dir });
  if (!place || isRowCovered(row, place.box) || coversText(place.box)) return [];
  const hit = hasHitRoom(place, bounds, obstacles) ? ' roomy' : '';
  return [{ ...one, place, around, rowBox, hit }];
};

/** Rows may lie over each other while a list is drawn anew: of two marks that meet, the first stays. */
const apart = (decisions: readonly Decision[]): readonly Decision[] => {
  const kept: Decision[] = [];
  for (const one of decisions)
    if (!kept.some(({ place }) => overlaps(place.box, one.place.box))) kept.push(one);
  return kept;
};

const draw = ({ mark, place: { fit, box }, around, hit }: Decision, x: number, y: number): void => {
  mark.button.className = `mark tone-${mark.view.tone} fit-${fit}${hit}`;
  mark.button.style.colorScheme = brightnessOf(around.ground);
  moveChip(mark, shift(box, -x, -y), around.level ?? 0);
};

/** Gives each mark its place in its row, or hides it: all measuring first, all writing after. The marks must stand in `layer`. */
export const placeMarks = (
  all: readonly Marked[],
  layer: Element,
  shadowRootOf: ShadowRootOf,
): readonly PlacedMark[] => {
  measureNew(all);
  const { left: x, top: y } = layer.getBoundingClientRect();
  const known: Known = new Map();
  const decisions = apart(all.flatMap(one => decide(one, known, shadowRootOf)));
  const shown = new Set(decisions.map(({ mark }) => mark));
  for (const { mark } of all) if (!shown.has(mark)) hideChip(mark);
  for (const one of decisions) draw(one, x, y);
  return decisions.map(({ mark, row, place, around, rowBox }) => ({
    chip: mark,
    anchor: { value: row },
    box: shift(place.box, -x, -y),
    valueBox: shift(rowBox, -x, -y),
    level: around.level ?? 0,
  }));
};

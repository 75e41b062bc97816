import { brightnessOf } from '../brightness';
import type { ShadowRootOf } from '../composed';
import { parentOf } from '../composed';
import { coversText, isRowCovered } from '../cover';
import { obstaclesIn } from '../obstacles';
import { setStyle } from '../own-element';
import { around, grow, intersect, isEmpty, shift } from '../rect';
import type { Rect } from '../rect';
import { surroundingsOf } from '../surroundings';
import type { Surroundings } from '../surroundings';
import { cardsAround, obstaclesAround } from './around-list';
import { bordersOf, cornerBands, roomAbove, roomInCorner, stripAbove } from './bar-room';
import type { BarPlace } from './bar-room';
import type { BarFit, BarView } from './bar-view';

/** Where the bar stands by now. */
export type Stand = 'above' | 'corner' | 'nowhere';

/** Our other things, which the bar must not meet. */
const OTHERS = 'benchline-chip, benchline-status';

const boxesOfOthers = (): readonly Rect[] =>
  [...document.querySelectorAll(OTHERS)].map(each => each.getBoundingClientRect());

/** A wide box is looked at in pieces, as the browser is asked at three points of each. */
const PIECE = 24;
const isClear = (box: Rect): boolean => {
  const count = Math.max(1, Math.ceil((box.right - box.left) / PIECE));
  const width = (box.right - box.left) / count;
  return !Array.from({ length: count }, (_, at) => box.left + at * width).some(left =>
    coversText({ ...box, left, right: left + width }),
  );
};

const documentWidth = (): number => document.documentElement.clientWidth;

/** The box of the list that can be seen, and what it stands in. */
const listBox = (rows: readonly Element[], known: Map<Element, Surroundings>): Rect | null => {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return null;
  const whole = around([first.getBoundingClientRect(), last.getBoundingClientRect()]);
  const seen = whole && intersect(whole, surroundingsOf(first, known).clip);
  return seen && !isEmpty(seen) ? { ...seen, right: Math.min(seen.right, documentWidth()) } : null;
};

type Found = { readonly place: BarPlace; readonly level: number; readonly ground: string };

const above = (
  rows: readonly Element[],
  fits: readonly BarFit[],
  shadowRootOf: ShadowRootOf,
): Found | null => {
  const known = new Map<Element, Surroundings>();
  const list = listBox(rows, known);
  const frame = rows[0] && parentOf(rows[0]);
  if (!list || !frame) return null;
  const { card, level, ground, dir } = surroundingsOf(frame, known);
  const strip = grow(stripAbove(list), 4);
  const found = obstaclesAround(frame, [strip], shadowRootOf);
  const cards = new Set([
    card,
    ...found.map(({ element }) => surroundingsOf(element, known).card),
    ...cardsAround(frame, strip, known),
  ]);
  const obstacles = [...found, ...[...cards].flatMap(bordersOf), ...boxesOfOthers()];
  const place = roomAbove(list, obstacles, fits, dir);
  if (!place || isRowCovered(frame, place.box) || !isClear(place.box)) return null;
  return { place, level: level ?? 0, ground };
};

const inCorner = (fits: readonly BarFit[], dir: 'ltr' | 'rtl', shadowRootOf: ShadowRootOf): Found | null => {
  const window = { width: documentWidth(), height: innerHeight };
  const obstacles = [...obstaclesIn(document.body, cornerBands(window), shadowRootOf), ...boxesOfOthers()];
  const place = roomInCorner(window, obstacles, fits, dir);
  if (!place || !isClear(place.box)) return null;
  const hit = document.elementFromPoint(place.box.left + 1, place.box.top + 1);
  const { level, ground } = surroundingsOf(hit ?? document.body, new Map());
  return { place, level: level ?? 0, ground };
};

export type BarSite = {
  readonly rows: readonly Element[];
  readonly layer: Element;
  readonly dir: 'ltr' | 'rtl';
  readonly shadowRootOf: ShadowRootOf;
};

/** Finds the bar's place anew: above the list, else in a corner of the window, else nowhere. It must stand in the layer. */
export const placeBar = (bar: BarView, { rows, layer, dir, shadowRootOf }: BarSite): Stand => {
  setStyle(bar.host, 'position:absolute;display:block;visibility:hidden;left:0;top:0;');
  const fits = bar.fits();
  const top = above(rows, fits, shadowRootOf);
  const found = top ?? inCorner(fits, dir, shadowRootOf);
  if (!found) {
    setStyle(bar.host, 'display:none;');
    return 'nowhere';
  }
  const { place, level, ground } = found;
  bar.draw(place.fit, brightnessOf(ground));
  const { left: x, top: y } = layer.getBoundingClientRect();
  const { left, top: down } = top ? shift(place.box, -x, -y) : place.box;
  const position = top ? 'absolute' : 'fixed';
  setStyle(bar.host, `position:${position};display:block;left:${left}px;top:${down}px;z-index:${level};`);
  return top ? 'above' : 'corner';
};

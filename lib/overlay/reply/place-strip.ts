import { brightnessOf } from '../brightness';
import { parentOf, type ShadowRootOf } from '../composed';
import { findCorner } from '../corner';
import { coversText, isCovered } from '../cover';
import { obstaclesIn } from '../obstacles';
import { grow, intersect, isEmpty, overlaps, type Rect } from '../rect';
import type { Size } from '../room';
import { surroundingsOf, type Surroundings } from '../surroundings';
import { roomByReply, type ReplySite } from './reply-room';
import { STRIP_FITS, type StripFit } from './strip-view';

/** Where the strip stands, px of the viewport. `holds`: to the window (a corner) or to the page, beside the box. */
export type StripPlace = {
  readonly fit: StripFit;
  readonly box: Rect;
  readonly holds: 'window' | 'page';
  readonly level: number;
  readonly brightness: 'light' | 'dark';
};

export type StripSurvey = {
  readonly field: Element;
  /** Of each fit, in the order of STRIP_FITS. */
  readonly sizes: readonly Size[];
  readonly taken: readonly Rect[];
  readonly shadowRootOf: ShadowRootOf;
  /** Where it was last. */
  readonly before: Rect | null;
};

/** Clear space within a card's own edges, px. */
const INSET = 3;

const windowWide = (): Rect => ({
  left: 2,
  top: -Infinity,
  right: document.documentElement.clientWidth - 2,
  bottom: Infinity,
});

/** The box may stand in a frame hardly larger than itself: then the space around that frame counts too. */
const boundsOf = (clip: Rect, card: Rect | null): readonly Rect[] => {
  const wide = intersect(clip, windowWide());
  return card ? [intersect(wide, grow(card, -INSET)), wide] : [wide];
};

const inCorner = ({ taken, before }: StripSurvey, dir: 'ltr' | 'rtl'): Rect | null => {
  const mark = document.querySelector('benchline-status')?.getBoundingClientRect();
  return findCorner(dir, before, mark ? [...taken, mark] : taken);
};

/** Is the box itself where one sees it? A dialog over it hides what belongs to it, too. */
const isSeen = (field: Element, box: Rect): boolean =>
  box.bottom <= 0 || box.top >= innerHeight || !isCovered(field, box);

/** What the box stands in; a box that scrolls clips what is in it, not what is beside it. */
export const aroundField = (field: Element): Surroundings =>
  surroundingsOf(parentOf(field) ?? field, new Map());

/** Finds where the strip stands: reads layout and writes nothing. Null: nowhere, as the box cannot be seen. */
export const placeStrip = (survey: StripSurvey): StripPlace | null => {
  const { field, sizes, taken, shadowRootOf } = survey;
  const box = field.getBoundingClientRect();
  if (!field.isConnected || isEmpty(box)) return null;
  const { clip, card, ground, level, dir } = aroundField(field);
  if (!overlaps(box, clip) || !isSeen(field, box)) return null;
  const looks = { level: level ?? 0, brightness: brightnessOf(ground) };
  const [largest = { width: 0, height: 0 }] = sizes;
  const zone = grow(box, Math.max(largest.width, largest.height) + 8);
  const found = obstaclesIn(document.body, [zone], shadowRootOf);
  const site: ReplySite = { box, bounds: boundsOf(clip, card), taken: [...taken, ...found], dir };
  const room = roomByReply(site, sizes);
  const fit = room && STRIP_FITS[room.index];
  if (room && fit && !coversText(room.box)) return { fit, box: room.box, holds: 'page', ...looks };
  const corner = inCorner(survey, dir);
  return corner && { fit: 'dot', box: corner, holds: 'window', ...looks };
};

import type { ShadowRootOf } from '../composed';
import { isOwn, parentOf } from '../composed';
import { obstaclesIn } from '../obstacles';
import type { Obstacle } from '../obstacles';
import { overlaps } from '../rect';
import type { Rect } from '../rect';
import { surroundingsOf } from '../surroundings';
import type { Known } from '../surroundings';

const ownersOf = (element: Element): readonly Element[] => {
  const root = element.getRootNode();
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return [...parent.children];
  return root === document || parent ? [...(parent?.children ?? [])] : [];
};

/** What the ancestors of a list hold besides it, so that a list of 10,000 rows costs nothing. */
const besides = (list: Element): readonly Element[] => {
  const found: Element[] = [];
  for (let at: Element | null = list; at && at !== document.body; at = parentOf(at))
    for (const other of ownersOf(at)) if (other !== at && !isOwn(other)) found.push(other);
  return found;
};

/** What is in the way around a list, and not in it. Zones and boxes in px of the viewport. */
export const obstaclesAround = (
  list: Element,
  zones: readonly Rect[],
  shadowRootOf: ShadowRootOf,
): readonly Obstacle[] => besides(list).flatMap(other => obstaclesIn(other, zones, shadowRootOf));

/** What is smaller holds no card, px. */
const SMALL = { width: 96, height: 24 };

const largeIn = (element: Element, zone: Rect): readonly Element[] => {
  const box = element.getBoundingClientRect();
  if (!overlaps(box, zone) || box.width < SMALL.width || box.height < SMALL.height) return [];
  return [element, ...[...element.children].flatMap(child => largeIn(child, zone))];
};

/** The boxes that one sees as boxes around a list, which reach into a zone, be it without their words: of cards, the edge. */
export const cardsAround = (list: Element, zone: Rect, known: Known): readonly (Rect | null)[] =>
  besides(list)
    .flatMap(other => largeIn(other, zone))
    .map(element => surroundingsOf(element, known).card);

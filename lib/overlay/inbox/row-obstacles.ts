import type { ShadowRootOf } from '../composed';
import { obstaclesIn } from '../obstacles';
import type { Obstacle } from '../obstacles';
import { intersect, isEmpty } from '../rect';
import type { Rect } from '../rect';

/** So much of a row is the row itself: a link or a button around all of it, an empty sheet that takes the clicks. */
const WHOLE = 0.8;
/** What shows something wherever it is drawn. */
const PICTURES = new Set('img svg canvas video iframe object embed input select textarea'.split(' '));

const areaOf = (rect: Rect): number =>
  isEmpty(rect) ? 0 : (rect.right - rect.left) * (rect.bottom - rect.top);

const isWhole = ({ text, element, ...box }: Obstacle, row: Rect): boolean =>
  text === '' && !PICTURES.has(element.localName) && areaOf(intersect(box, row)) >= WHOLE * areaOf(row);

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());

/**
 * What a mark in a row must not touch: its lines of text, controls and pictures. A row may as a whole be one link or button;
 * then what counts is what is in it. `row`: its box; px of the viewport.
 */
export const rowObstacles = (
  element: Element,
  row: Rect,
  shadowRootOf: ShadowRootOf,
): readonly Obstacle[] => {
  const found = obstaclesIn(element, [row], shadowRootOf);
  return found.flatMap(one => {
    if (!isWhole(one, row)) return [one];
    if (one.element.localName !== 'button') return [];
    if (hasOwnText(one.element)) return [one];
    return [...one.element.children].flatMap(child => rowObstacles(child, row, shadowRootOf));
  });
};

import { isOwn } from './composed';
import type { ShadowRootOf } from './composed';
import { isEmpty, overlaps } from './rect';
import type { Rect } from './rect';

/** Elements that count as a whole, whatever is in them. */
const SOLID = new Set(
  'img svg canvas video iframe object embed button input select textarea progress meter audio'.split(' '),
);
const UNSEEN = new Set('script style template noscript link meta br wbr'.split(' '));

type Walk = {
  readonly zones: readonly Rect[];
  readonly shadowRootOf: ShadowRootOf;
  readonly range: Range;
  readonly found: Rect[];
};

const isNear = (walk: Walk, rect: Rect): boolean => walk.zones.some(zone => overlaps(zone, rect));

const addText = (walk: Walk, node: Node): void => {
  if (!node.nodeValue?.trim()) return;
  walk.range.selectNodeContents(node);
  for (const rect of walk.range.getClientRects()) if (isNear(walk, rect)) walk.found.push(rect);
};

const visit = (walk: Walk, element: Element): void => {
  if (isOwn(element) || UNSEEN.has(element.localName)) return;
  const rect = element.getBoundingClientRect();
  const hasArea = !isEmpty(rect);
  if (hasArea && !isNear(walk, rect)) return;
  const root = walk.shadowRootOf(element);
  if (SOLID.has(element.localName) || (!root && !element.firstChild)) {
    if (hasArea) walk.found.push(rect);
    return;
  }
  if (root) visitAll(walk, root);
  visitAll(walk, element);
};

const visitAll = (walk: Walk, parent: Node): void => {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node instanceof Element) visit(walk, node);
    else if (node.nodeType === Node.TEXT_NODE) addText(walk, node);
  }
};

/**
 * What a chip must not cover: the lines of text, controls, pictures and small ornaments within some zones, also
 * inside shadow roots. One walk for all zones, which skips every element that lies outside of them.
 * In and out: boxes in px of the viewport.
 */
export const obstaclesIn = (
  root: Element,
  zones: readonly Rect[],
  shadowRootOf: ShadowRootOf,
): readonly Rect[] => {
  const walk: Walk = { zones, shadowRootOf, range: root.ownerDocument.createRange(), found: [] };
  visit(walk, root);
  return walk.found;
};

/** The boxes of the text (or pictures) in an element; its own box where it has none. */
export const textBoxes = (element: Element, shadowRootOf: ShadowRootOf): readonly Rect[] => {
  const own = element.getBoundingClientRect();
  const inside = obstaclesIn(element, [own], shadowRootOf);
  return inside.length > 0 ? inside : [own];
};

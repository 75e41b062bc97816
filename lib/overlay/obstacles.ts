import { isOwn } from './composed';
import type { ShadowRootOf } from './composed';
import { isEmpty, overlaps } from './rect';
import type { Rect } from './rect';

/** Elements that count as a whole, whatever is in them. */
const SOLID = new Set(
  'img svg canvas video iframe object embed button input select textarea progress meter audio'.split(' '),
);
/** Pressed anywhere in their box, also beside the last word of a link of two lines. */
const PRESSED = new Set(['a', 'summary']);
const UNSEEN = new Set('script style template noscript link meta br wbr'.split(' '));

/** Something of Amazon's, in px of the viewport: a line of a text (the whole text; '' for all else) and its element. */
export type Obstacle = Rect & { readonly text: string; readonly element: Element };

type Walk = {
  readonly zones: readonly Rect[];
  readonly shadowRootOf: ShadowRootOf;
  readonly range: Range;
  readonly found: Obstacle[];
};

const isNear = (walk: Walk, rect: Rect): boolean => walk.zones.some(zone => overlaps(zone, rect));

const add = ({ found }: Walk, { left, top, right, bottom }: Rect, element: Element, text: string): void =>
  void found.push({ left, top, right, bottom, element, text });

const addText = (walk: Walk, node: Node, element: Element): void => {
  const text = node.nodeValue?.trim();
  if (!text) return;
  walk.range.selectNodeContents(node);
  for (const rect of walk.range.getClientRects()) if (isNear(walk, rect)) add(walk, rect, element, text);
};

const visit = (walk: Walk, element: Element): void => {
  if (isOwn(element) || UNSEEN.has(element.localName)) return;
  const rect = element.getBoundingClientRect();
  const hasArea = !isEmpty(rect);
  if (hasArea && !isNear(walk, rect)) return;
  const root = walk.shadowRootOf(element);
  if (SOLID.has(element.localName) || (!root && !element.firstChild)) {
    if (hasArea) add(walk, rect, element, '');
    return;
  }
  if (hasArea && PRESSED.has(element.localName)) add(walk, rect, element, '');
  if (root) visitAll(walk, root, element);
  visitAll(walk, element, element);
};

const visitAll = (walk: Walk, parent: Node, element: Element): void => {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node instanceof Element) visit(walk, node);
    else if (node.nodeType === Node.TEXT_NODE) addText(walk, node, element);
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
): readonly Obstacle[] => {
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

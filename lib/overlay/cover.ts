import { isOwn, lineage, parentOf } from './composed';
import { overlaps } from './rect';
import type { Rect } from './rect';

/** How something can lie over a value: menus, modals, sticky headers. */
const FLOATING = new Set(['fixed', 'sticky', 'absolute']);

const points = (box: Rect): readonly (readonly [number, number])[] => {
  const y = (box.top + box.bottom) / 2;
  return [
    [(box.left + box.right) / 2, y],
    [box.left + 1, y],
    [box.right - 1, y],
  ];
};

/** Amazon's elements at a point, topmost first; none when the point is out of sight. */
const hits = (x: number, y: number): readonly Element[] =>
  document.elementsFromPoint(x, y).filter(element => !isOwn(element));

const floatsOver = (hit: Element | undefined, line: ReadonlySet<Element>): boolean => {
  for (let at: Element | null = hit ?? null; at && !line.has(at); at = parentOf(at)) {
    if (FLOATING.has(getComputedStyle(at).position)) return true;
  }
  return false;
};

const hasTextAt = (element: Element, box: Rect, range: Range): boolean =>
  [...element.childNodes].some(node => {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return false;
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(rect => overlaps(rect, box));
  });

/** Does something that `value` is no part of float over the box (px of the viewport)? */
export const isCovered = (value: Element, box: Rect): boolean => {
  const line = new Set(lineage(value));
  return points(box).some(([x, y]) => floatsOver(hits(x, y)[0], line));
};

/** The same of a box in a row of a list: what is in the row is no cover of it, be it a sheet that takes the row's clicks. */
export const isRowCovered = (row: Element, box: Rect): boolean => {
  const line = new Set(lineage(row));
  return points(box).some(([x, y]) => {
    const [hit] = hits(x, y);
    return hit !== undefined && !row.contains(hit) && floatsOver(hit, line);
  });
};

/** Is there text of Amazon's in the box, as the browser itself sees it? A check on the walk in obstacles.ts. */
export const coversText = (box: Rect): boolean => {
  const range = document.createRange();
  const below = new Set(points(box).flatMap(([x, y]) => hits(x, y)));
  return [...below].some(element => hasTextAt(element, box, range));
};

import { isOwn } from './composed';
import { coversText } from './cover';
import { overlaps } from './rect';
import type { Rect } from './rect';

const SIZE = 24;
const EDGE = 8;
const STEP = 32;

const CONTROL =
  'a,button,input,select,textarea,label,summary,img,svg,canvas,video,iframe,[role=button],[tabindex]';

const boxAt = (left: number, top: number): Rect => ({ left, top, right: left + SIZE, bottom: top + SIZE });

/** Where a mark at an edge begins, px: at the text's end in English, at its start. */
const edges = (width: number): readonly number[] => [width - SIZE - EDGE, EDGE];

/** The spots along both edges of the window, from the bottom up, that of the text's end first. */
const spots = (dir: 'ltr' | 'rtl'): readonly Rect[] => {
  const { clientWidth } = document.documentElement;
  const lefts = edges(clientWidth);
  const found: Rect[] = [];
  for (const left of dir === 'ltr' ? lefts : lefts.toReversed()) {
    for (let top = innerHeight - SIZE - EDGE; top >= EDGE; top -= STEP) found.push(boxAt(left, top));
  }
  return found;
};

/** The four corners and the middle; a control is never smaller than what lies between them. */
const isOnControl = ({ left, top, right, bottom }: Rect): boolean =>
  [
    [left, top],
    [right - 1, top],
    [left, bottom - 1],
    [right - 1, bottom - 1],
    [(left + right) / 2, (top + bottom) / 2],
  ].some(([x = 0, y = 0]) => {
    const hit = document.elementsFromPoint(x, y).find(element => !isOwn(element));
    return hit?.closest(CONTROL) !== null && hit !== undefined;
  });

const rows = ({ left, top, right }: Rect): readonly Rect[] =>
  [top, top + SIZE / 3, top + (2 * SIZE) / 3].map(y => ({ left, top: y, right, bottom: y + SIZE / 3 }));

const isFree = (box: Rect, taken: readonly Rect[]): boolean =>
  !taken.some(other => overlaps(other, box)) && !isOnControl(box) && !rows(box).some(coversText);

/**
 * A spot at the window's edge for the status's mark (24 × 24 px of the viewport), where it covers neither text nor a control;
 * the one where it is now if that is still free and at an edge; null where there is none. In a window that became wider the
 * edge has moved: a mark that stayed would stand in the middle of the page.
 */
export const findCorner = (dir: 'ltr' | 'rtl', now: Rect | null, taken: readonly Rect[]): Rect | null => {
  const { clientWidth } = document.documentElement;
  const isAtEdge = now !== null && edges(clientWidth).includes(now.left);
  const stays = isAtEdge && now.bottom <= innerHeight && isFree(now, taken);
  return stays ? now : (spots(dir).find(box => isFree(box, taken)) ?? null);
};

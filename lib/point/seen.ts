import { isCovered } from '../overlay/cover';
import { around, intersect, isEmpty } from '../overlay/rect';
import type { Rect } from '../overlay/rect';
import { surroundingsOf } from '../overlay/surroundings';
import type { Known } from '../overlay/surroundings';

/** The box of an element's own text, which may be much smaller than the element; the element's where it has none. */
const textBox = (element: Element): Rect => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const lines = [...range.getClientRects()].filter(rect => !isEmpty(rect));
  return around(lines) ?? element.getBoundingClientRect();
};

const inWindow = (): Rect => ({
  left: 0,
  top: 0,
  right: document.documentElement.clientWidth,
  bottom: innerHeight,
});

/** The boxes of candidates, px of the viewport, and what one sees of each: null where scrollers cut it off or a menu or sticky header lies over it. */
export const boxesOf = (
  elements: readonly Element[],
): readonly { readonly whole: Rect; readonly seen: Rect | null }[] => {
  const known: Known = new Map();
  return elements.map(element => {
    const whole = textBox(element);
    const seen = intersect(intersect(whole, surroundingsOf(element, known).clip), inWindow());
    return { whole, seen: isEmpty(seen) || isCovered(element, seen) ? null : seen };
  });
};

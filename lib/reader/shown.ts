import { parentOf } from './composed';

/** Smaller than any text: what is cut to a dot for screen readers only. */
const LEAST = 2;

const isOffPage = ({ right, bottom }: DOMRect): boolean =>
  right + window.scrollX <= 0 || bottom + window.scrollY <= 0;

/** A slot, or what else has `display: contents`, has no box of its own: the nearest element around it that has one. */
const boxed = (el: Element): Element => {
  const outer = getComputedStyle(el).display === 'contents' ? parentOf(el) : null;
  return outer ? boxed(outer) : el;
};

/** A skeleton may hide its number in transparent letters. */
const isTransparent = (el: Element): boolean => /^rgba\(.*, 0\)$|\/ 0\)$/.test(getComputedStyle(el).color);

const isVisible = (el: Element): boolean =>
  el.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false });

/**
 * Is an element's text on the page for a person to see? Hidden duplicates (a second heading for narrow
 * screens) and texts for screen readers only are not. Asks for layout, so it is asked of few elements, and
 * remembers the elements around them: make a new one for each look at the page.
 */
export const askShown = (): ((element: Element) => boolean) => {
  const clipped = new Map<Element, boolean>();

  const isClipped = (el: Element | null): boolean => {
    if (!el || el === el.ownerDocument.body) return false;
    const known = clipped.get(el);
    if (known !== undefined) return known;
    const { width, height } = el.getBoundingClientRect();
    const isDot = (width < LEAST || height < LEAST) && getComputedStyle(el).overflow !== 'visible';
    const answer = isDot || isClipped(el.parentElement);
    clipped.set(el, answer);
    return answer;
  };

  return element => {
    const el = boxed(element);
    return isVisible(el) && !isTransparent(el) && !isOffPage(el.getBoundingClientRect()) && !isClipped(el);
  };
};

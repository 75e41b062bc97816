import { parentOf } from './composed';

/** Smaller than any text: what is cut to a dot for screen readers only. */
const LEAST = 2;

/** How far what is around an element is scrolled within the page: a row above the view of its list is there all the same. */
const scrolledAway = (el: Element): readonly [x: number, y: number] => {
  let [x, y] = [window.scrollX, window.scrollY];
  const { body, documentElement } = el.ownerDocument;
  for (let at = parentOf(el); at && at !== body && at !== documentElement; at = parentOf(at)) {
    x += at.scrollLeft;
    y += at.scrollTop;
  }
  return [x, y];
};

const isOffPage = (el: Element): boolean => {
  const { right, bottom } = el.getBoundingClientRect();
  if (right > 0 && bottom > 0) return false;
  const [x, y] = scrolledAway(el);
  return right + x <= 0 || bottom + y <= 0;
};

/** A slot, or what else has `display: contents`, has no box of its own: the nearest element around it that has one. */
const boxed = (el: Element): Element => {
  let at: Element | null = el;
  while (at && getComputedStyle(at).display === 'contents') at = parentOf(at);
  return at ?? el;
};

const isDot = (el: Element): boolean => {
  const { width, height } = el.getBoundingClientRect();
  return (width < LEAST || height < LEAST) && getComputedStyle(el).overflow !== 'visible';
};

/** A skeleton may hide its number in transparent letters. */
const isTransparent = (el: Element): boolean => /^rgba\(.*, 0\)$|\/ 0\)$/.test(getComputedStyle(el).color);

const isVisible = (el: Element): boolean =>
  el.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false });

/** Is an element drawn, as far as display, visibility and opacity go? Asks for no layout. */
export const isDrawn = (el: Element): boolean => {
  if (isVisible(el)) return true;
  const around = boxed(el);
  return around !== el && isVisible(around);
};

/**
 * Is an element's text on the page for a person to see? Hidden duplicates (a second heading for narrow
 * screens) and texts for screen readers only are not. Asks for layout, so it is asked of few elements, and
 * remembers the elements around them: make a new one for each look at the page.
 */
export const askShown = (): ((element: Element) => boolean) => {
  const clipped = new Map<Element, boolean>();

  /** By a loop, as a page may be deeper than a stack. */
  const isClipped = (el: Element): boolean => {
    const line: Element[] = [];
    let answer: boolean | undefined;
    for (let at: Element | null = el; at && answer === undefined; at = at.parentElement) {
      answer = at === at.ownerDocument.body ? false : clipped.get(at);
      if (answer === undefined) line.push(at);
      if (answer === undefined && isDot(at)) answer = true;
    }
    for (const at of line) clipped.set(at, answer ?? false);
    return answer ?? false;
  };

  return element => {
    const el = boxed(element);
    return isVisible(el) && !isTransparent(el) && !isOffPage(el) && !isClipped(el);
  };
};

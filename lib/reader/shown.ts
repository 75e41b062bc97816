/** Smaller than any text: what is cut to a dot for screen readers only. */
const LEAST = 2;

const isClipped = (el: Element): boolean => {
  for (let at: Element | null = el; at && at !== at.ownerDocument.body; at = at.parentElement) {
    const { width, height } = at.getBoundingClientRect();
    if ((width < LEAST || height < LEAST) && getComputedStyle(at).overflow !== 'visible') return true;
  }
  return false;
};

const isOffPage = ({ right, bottom }: DOMRect): boolean =>
  right + window.scrollX <= 0 || bottom + window.scrollY <= 0;

/** A slot, or what else has `display: contents`, has no box of its own: the nearest element around it that has one. */
const boxed = (el: Element): Element => {
  if (getComputedStyle(el).display !== 'contents') return el;
  const root = el.getRootNode();
  const around = el.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return around ? boxed(around) : el;
};

/**
 * Is the element's text on the page for a person to see? Hidden duplicates (a second heading for narrow
 * screens) and texts for screen readers only are not. Asks for layout, so it is asked of few elements.
 */
export const isShown = (element: Element): boolean => {
  const el = boxed(element);
  if (!el.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false }))
    return false;
  return !isOffPage(el.getBoundingClientRect()) && !isClipped(el);
};

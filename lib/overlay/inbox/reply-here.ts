import type { ShadowRootOf } from '../composed';

/** What the reader takes for a reply box (lib/reader/cases/page-parts.ts), and the component that has one in its root. */
const FIELDS = 'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';
const COMPONENTS = 'kat-textarea';

const isReply = (element: Element): boolean =>
  element.localName !== 'input' &&
  element.getAttribute('aria-multiline') !== 'false' &&
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

const within = (element: Element, shadowRootOf: ShadowRootOf): readonly Element[] =>
  element.localName === COMPONENTS ? [...(shadowRootOf(element)?.querySelectorAll(FIELDS) ?? [])] : [element];

/**
 * The reply box that is in the page at this moment, found by a question to the browser and no reading: the page may have opened
 * another conversation, and to read it may have to wait. `roots`: the shadow roots that the last reading met.
 */
export const replyHere = (roots: readonly ShadowRoot[], shadowRootOf: ShadowRootOf): Element | null => {
  const found = [document, ...roots.filter(({ host }) => host.isConnected)].flatMap(room => [
    ...room.querySelectorAll(`${FIELDS}, ${COMPONENTS}`),
  ]);
  const fields = new Set(found.flatMap(element => within(element, shadowRootOf)));
  return [...fields].findLast(isReply) ?? null;
};

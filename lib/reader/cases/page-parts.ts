import { isClobberedElement } from '../clobbered';
import { isComponent, type ShadowRootOf } from '../composed';

/** What the whole page has besides texts. */
export type PageParts = {
  readonly roots: readonly ShadowRoot[];
  /** Where something may be typed that is longer than a word. */
  readonly replies: readonly Element[];
  /** A sign-in, or a form that hides what its elements are: nothing of the page is read. */
  readonly closed: boolean;
};

const EDITABLE = '[contenteditable]:not([contenteditable="false"]), [role="textbox"]';

const isReply = (el: Element): boolean =>
  el.localName === 'textarea' ||
  (el.localName !== 'input' && el.matches(EDITABLE) && el.getAttribute('aria-multiline') !== 'false');

const isPassword = (el: Element): boolean =>
  el.localName === 'input' && el.getAttribute('type') === 'password';

/** One pass over all elements, through all shadow roots. */
export const partsOfPage = (body: Element, shadowRootOf: ShadowRootOf): PageParts => {
  const roots: ShadowRoot[] = [];
  const replies: Element[] = [];
  let closed = false;

  const one = (el: Element): void => {
    if (isClobberedElement(el) || isPassword(el)) closed = true;
    if (closed) return;
    if (isReply(el)) replies.push(el);
    const root = isComponent(el.localName) ? shadowRootOf(el) : el.shadowRoot;
    if (!root) return;
    roots.push(root);
    for (const inner of root.querySelectorAll('*')) one(inner);
  };

  for (const el of body.getElementsByTagName('*')) {
    one(el);
    if (closed) break;
  }
  return { roots, replies, closed };
};

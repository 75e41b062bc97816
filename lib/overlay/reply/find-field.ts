import type { ShadowRootOf } from '../composed';
import { editable } from './editable';
import type { Field } from './field';
import { textArea } from './text-area';

const WITHIN = 'textarea,[contenteditable]:not([contenteditable=false])';

const isEditable = (element: Element): boolean =>
  element.matches('[contenteditable]:not([contenteditable=false])');

/** The element that is written in: the reply box itself, or what its component or wrapper holds. */
const innermost = (reply: Element, shadowRootOf: ShadowRootOf): Element | null => {
  if (reply.localName === 'textarea' || isEditable(reply)) return reply;
  const root = shadowRootOf(reply);
  const within = root?.querySelector(WITHIN) ?? reply.querySelector(WITHIN);
  if (within) return within;
  for (const child of reply.querySelectorAll('*')) {
    const found = shadowRootOf(child)?.querySelector(WITHIN);
    if (found) return found;
  }
  return null;
};

/** The field of a reply box: a text area, one in a component, or an editable region; null where it is none of them (yet). */
export const findField = (reply: Element, shadowRootOf: ShadowRootOf, signal: AbortSignal): Field | null => {
  const found = innermost(reply, shadowRootOf);
  if (found instanceof HTMLTextAreaElement) return textArea(found, signal);
  return found instanceof HTMLElement ? editable(found, signal) : null;
};

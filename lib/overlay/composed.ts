import { isOurs } from '../reader/composed';

export type { ShadowRootOf } from '../reader/composed';

/** Is this one of the elements that Benchline itself has put into the page? */
export const isOwn = (element: Element): boolean => isOurs(element.localName);

/** The parent in the tree that is drawn: the slot, the parent, or the host of the shadow root. */
export const parentOf = (node: Node): Element | null => {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
};

/** The element and everything that it stands in, innermost first. */
export const lineage = (element: Element): readonly Element[] => {
  const line: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) line.push(at);
  return line;
};

const follows = (one: Node, other: Node): boolean =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Children that are not there yet, each before the next that is. */
const putNew = (parent: Element, children: readonly Element[]): void => {
  let next: Element | null = null;
  for (const child of children.toReversed()) {
    if (child.parentNode !== parent) parent.insertBefore(child, next);
    next = child;
  }
};

/**
 * Puts children into a parent in this order, which is the order of the Tab key; what else the parent holds stays. What has the
 * focus is never moved, as it would lose it: the others move around it.
 */
export const keepOrder = (parent: Element, children: readonly Element[]): void => {
  putNew(parent, children);
  const focused = children.findIndex(child => child === child.ownerDocument.activeElement);
  const still = Math.max(0, focused);
  for (let at = still - 1; at >= 0; at -= 1) {
    const [child, next] = [children[at], children[at + 1]];
    if (child && next && !follows(next, child)) parent.insertBefore(child, next);
  }
  for (let at = still + 1; at < children.length; at += 1) {
    const [child, before] = [children[at], children[at - 1]];
    if (child && before && !follows(child, before)) before.after(child);
  }
};

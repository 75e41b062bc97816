/** An element with the hosts of the shadow roots that it stands in, outermost first. */
const lineOf = (el: Element): readonly Element[] => {
  const line = [el];
  for (let root = el.getRootNode(); 'host' in root; root = (root as ShadowRoot).host.getRootNode())
    line.unshift((root as ShadowRoot).host);
  return line;
};

/** Node.DOCUMENT_POSITION_FOLLOWING */
const FOLLOWING = 4;

/** Sorts elements of one page, of different shadow roots too, in the order of the composed tree; a host before its content. */
export const inPageOrder = (one: Element, other: Element): number => {
  const [line, others] = [lineOf(one), lineOf(other)];
  for (const [at, el] of line.entries()) {
    const beside = others[at];
    if (!beside) return 1;
    if (el !== beside) return el.compareDocumentPosition(beside) & FOLLOWING ? -1 : 1;
  }
  return line.length - others.length;
};

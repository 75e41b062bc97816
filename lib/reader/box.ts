/**
 * The page as the reader sees it: leaves (pieces of rendered text, in the order of the composed tree)
 * within boxes (elements). A box knows which leaves lie in it, so "is in" is a comparison of numbers.
 */
export type Box = {
  readonly el: Element;
  readonly up: Box | null;
  /** Leaves from (included) … to (excluded). */
  readonly from: number;
  to: number;
  /** All elements directly within it, the empty ones too. */
  readonly kids: Box[];
};

export type Leaf = {
  readonly text: string;
  /** The element whose text it is: a text node's parent, or the element whose attribute holds it. */
  readonly box: Box;
  /** True for text from an attribute: it stands alone, never in a line with its neighbours. */
  readonly attribute: boolean;
  /** What stands between it and the leaf before: a `<br>`, white space alone, or nothing; `label`: cut off a label's text. */
  readonly after: 'break' | 'space' | 'nothing' | 'label';
};

/** A stretch of leaves within one box. */
export type Span = { readonly from: number; readonly to: number; readonly box: Box };

export const holds = (outer: { from: number; to: number }, inner: { from: number; to: number }): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

/** The child of `outer` through which `inner` is reached; `inner` itself when it is that child; undefined when inner is outer. */
export const childTowards = (outer: Box, inner: Box): Box | undefined => {
  let box: Box | null = inner;
  while (box && box.up !== outer) box = box.up;
  return box ?? undefined;
};

/** The smallest box that holds both. */
export const commonBox = (one: Box, other: { from: number; to: number }): Box => {
  let box = one;
  while (!holds(box, other) && box.up) box = box.up;
  return box;
};

/** Tag and class: what siblings of one kind share. */
export const markupOf = ({ el }: Box): string => `${el.localName}.${el.getAttribute('class') ?? ''}`;

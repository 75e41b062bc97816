import type { Span } from './field';

/** A text node of an editable region, and where its text begins in that of the whole region. */
type Part = { readonly node: Text; readonly from: number };

/** What stands in an editable region, as the seller sees it: one line a block. */
export type EditableText = { readonly text: string; readonly parts: readonly Part[] };

/** Where something is in the tree, as ranges have it. */
type Point = { readonly node: Node; readonly offset: number };

const BLOCKS = new Set('div p li ul ol blockquote pre h1 h2 h3 h4 h5 h6 section article table tr'.split(' '));

type Walk = { text: string; readonly parts: Part[] };

const visit = (walk: Walk, node: Node): void => {
  if (node instanceof Text) {
    walk.parts.push({ node, from: walk.text.length });
    // One unit for one unit: editors write no-break spaces for those at the end of a line.
    walk.text += node.data.replaceAll('\u00a0', ' ');
    return;
  }
  if (!(node instanceof Element)) return;
  if (node.localName === 'br') walk.text += '\n';
  const isBlock = BLOCKS.has(node.localName);
  if (isBlock && walk.text !== '' && !walk.text.endsWith('\n')) walk.text += '\n';
  for (const child of node.childNodes) visit(walk, child);
};

/** Reads an editable region. */
export const readEditable = (region: Element): EditableText => {
  const walk: Walk = { text: '', parts: [] };
  for (const child of region.childNodes) visit(walk, child);
  return walk;
};

/** Where a place of the text is in the tree; the region's end where it has no such text. */
export const pointAt = (region: Element, { parts }: EditableText, offset: number): Point => {
  const part = parts.findLast(({ from }) => from <= offset);
  if (!part) return { node: region, offset: 0 };
  return { node: part.node, offset: Math.min(offset - part.from, part.node.data.length) };
};

const isBefore = (node: Node, other: Node): boolean =>
  (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Which place of the text a point of the tree is. */
export const offsetOf = ({ text, parts }: EditableText, { node, offset }: Point): number => {
  const own = parts.find(part => part.node === node);
  if (own) return own.from + offset;
  const child = node.childNodes[offset];
  const next = child
    ? parts.find(part => child.contains(part.node) || isBefore(child, part.node))
    : parts.find(part => isBefore(node, part.node) && !node.contains(part.node));
  return next?.from ?? text.length;
};

/** The range of a part of the text. */
export const rangeOf = (region: Element, { from, to }: Span): Range => {
  const read = readEditable(region);
  const start = pointAt(region, read, from);
  const end = pointAt(region, read, to);
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
};

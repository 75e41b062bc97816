import type { Box } from './box';

/** Elements that a browser lays out within a line unless a style says otherwise. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr q rp rt ruby s samp slot small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);

/** Says whether an element lies within a line of text; the browser's computed style knows better than the tag. */
export type IsInline = (el: Element) => boolean;

/** The answer by tag alone, for documents without layout. Components stand alone. */
export const isInlineTag: IsInline = el => INLINE.has(el.localName);

/** The answer of a rendered page: children of flex and grid boxes compute to block, so columns do not run together. */
export const isInlineStyled: IsInline = el => {
  const display = el.ownerDocument.defaultView?.getComputedStyle(el).display;
  return display === 'inline' || display === 'contents';
};

/** The nearest box that is no part of a line. */
export const blockOf = (box: Box, isInline: IsInline): Box => {
  let block = box;
  while (block.up && isInline(block.el)) block = block.up;
  return block;
};

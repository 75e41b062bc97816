import type { Box } from '../box';
import { isWords, type Ground, type Piece } from './ground';

/** A text within a row, and its place there: `column` by tags and classes, `place` by tags alone. */
export type Part = {
  readonly piece: Piece;
  readonly column: string;
  readonly place: string;
  /** In a link, button or heading of its own, which is not the whole row. */
  readonly named: boolean;
};

/** A row with its texts in the page's order. */
export type Row = { readonly box: Box; readonly parts: readonly Part[] };

const LINK = /^(a|button|kat-link|kat-button|h[1-6])$/;
const isLink = ({ el }: Box): boolean =>
  LINK.test(el.localName) || /^(link|button|heading)$/.test(el.getAttribute('role') ?? '');

/** Links that hold so much of a row are the row's own. */
const isOfRow = (link: Box, row: Box): boolean =>
  link.to - link.from >= 3 || (link.from === row.from && link.to === row.to);

const rank = (box: Box, isAlike: (other: Box) => boolean): number => {
  let before = 0;
  for (const kid of box.up?.kids ?? []) {
    if (kid === box) break;
    if (isAlike(kid)) before += 1;
  }
  return before;
};

const stepOf = (box: Box): { readonly column: string; readonly place: string } => {
  const tag = box.el.localName;
  const name = box.el.getAttribute('class') ?? '';
  const isTag = ({ el }: Box) => el.localName === tag;
  const isNamed = ({ el }: Box) => el.localName === tag && (el.getAttribute('class') ?? '') === name;
  return { column: `${tag}.${name}:${rank(box, isNamed)}`, place: `${tag}:${rank(box, isTag)}` };
};

const partOf = (piece: Piece, row: Box): Part => {
  const columns: string[] = [];
  const places: string[] = [];
  let named = false;
  for (let box: Box | null = piece.leaf.box; box && box !== row; box = box.up) {
    const { column, place } = stepOf(box);
    columns.unshift(column);
    places.unshift(place);
    if (isLink(box) && !isOfRow(box, row)) named = true;
  }
  return { piece, column: columns.join('>'), place: places.join('>'), named };
};

/** Texts that are nothing to read: what an icon is drawn with, or a dot between two. */
const isSomething = ({ text, country }: Piece): boolean => country !== null || /[\p{L}\p{N}]/u.test(text);

/** Hidden copies, such as those of narrow screens, may say something else. */
export const rowOf = ({ pieces }: Ground, box: Box, isShown: (el: Element) => boolean): Row => ({
  box,
  parts: pieces
    .slice(box.from, box.to)
    .filter(piece => isSomething(piece) && isShown(piece.leaf.box.el))
    .map(piece => partOf(piece, box)),
});

export const isText = ({ piece }: Part): boolean => isWords(piece);

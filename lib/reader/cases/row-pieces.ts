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

type Step = { readonly column: string; readonly place: string };

/** How each child of a box is called, and which of that name it is. */
const stepsIn = (kids: readonly Box[]): ReadonlyMap<Box, Step> => {
  const before = new Map<string, number>();
  const rank = (name: string): number => {
    const rank = before.get(name) ?? 0;
    before.set(name, rank + 1);
    return rank;
  };
  return new Map(
    kids.map(kid => {
      const tag = kid.el.localName;
      const named = `${tag}.${kid.el.getAttribute('class') ?? ''}`;
      return [kid, { column: `${named}:${rank(named)}`, place: `${tag}:${rank(tag)}` }];
    }),
  );
};

const STEPS = new WeakMap<Box, ReadonlyMap<Box, Step>>();

const stepOf = (box: Box): Step => {
  const { up } = box;
  const steps = (up && STEPS.get(up)) ?? stepsIn(up?.kids ?? [box]);
  if (up) STEPS.set(up, steps);
  return steps.get(box) ?? { column: '', place: '' };
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
export const rowOf = ({ pieces }: Ground, box: Box, isShown: (el: Element, kind: string) => boolean): Row => {
  const own = kindOf(box.el);
  return {
    box,
    parts: pieces.slice(box.from, box.to).flatMap(piece => {
      if (!isSomething(piece)) return [];
      const part = partOf(piece, box);
      const { el } = piece.leaf.box;
      return isShown(el, `${own} ${part.column} ${el.getAttribute('style') ?? ''}`) ? [part] : [];
    }),
  };
};

/** How a row itself is marked: a style sheet may hide parts of those that are read, or chosen. */
const kindOf = (el: Element): string => `${el.localName}.${el.getAttribute('class') ?? ''}`;

export const isText = ({ piece }: Part): boolean => isWords(piece);

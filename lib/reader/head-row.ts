import type { Unit } from '../catalogue/metric';
import { isOutByMarkup } from './bounds';
import { holds, type Box, type Span } from './box';
import type { Cell } from './cell';
import { cellsIn, type Ground } from './cells';
import { cellsOf, columnsOf, onlyIn, unwrapped } from './columns';
import { isHeading } from './headings';
import { isTable } from './order-table';
import { hasFigure, isRow, rowsUnder } from './rows';
import type { Territory } from './territory';

/** A label with its part of the page, for the questions of foreign.ts and count-column.ts. */
export type Case = {
  readonly ground: Ground;
  readonly territory: Territory;
  readonly label: Span & { readonly box: Box };
  readonly unit: Unit;
};

/** The row of label and value: the largest box of the territory with both, in columns. */
export const rowAround = ({ ground, territory, label }: Case, value: Cell): Box | null => {
  let row: Box | null = null;
  for (let box: Box | null = value.box; box; box = box.up) {
    if (holds(box, label) && columnsOf(ground, box) > 1) row = box;
    if (box === territory.box) break;
  }
  return row;
};

/** The table of a row, or where rows are plain boxes their list. */
const listOf = (ground: Ground, row: Box): Box | null => {
  let list = row.up;
  while (list?.up && onlyIn(ground, list)) list = list.up;
  while (isRow(row) && list && !isTable(list) && list.up) list = list.up;
  return list;
};

/** Heads by markup may hold figures: "Goal 1%". */
const isHeadRow = ({ kids }: Box): boolean =>
  kids.length > 0 &&
  kids.every(({ el }) => el.localName === 'th' || el.getAttribute('role') === 'columnheader');

const DECIMAL = /^\d+[.,]\d+(?:\s|$)/;

/** A row that names a metric or holds a decimal is a row of figures, whatever unit they are in: no heads. */
const isRowOfFigures = (ground: Ground, box: Box, unit: Unit): boolean =>
  hasFigure(ground, box, unit) ||
  cellsIn(ground, box, unit).some(({ what, text }) => what.kind === 'label' || DECIMAL.test(text.trim()));

const rowsOver = (ground: Ground, row: Box, list: Box | null): readonly Box[] =>
  list ? rowsUnder(ground, row, list).filter(box => box.to <= row.from && !isHeading(box)) : [];

/** The head row over a row: in the same table, as deep, with as many columns, before it, and without a figure. */
export const headRowOver = (ground: Ground, row: Box, unit: Unit): Box | null => {
  const list = listOf(ground, row);
  const head = rowsOver(ground, row, list).findLast(
    box => isHeadRow(box) || !isRowOfFigures(ground, box, unit),
  );
  const [first] = list ? cellsOf(ground, list) : [];
  const isFirst = first !== undefined && (head === first || head === unwrapped(ground, first));
  return head && (isRow(row) || (isFirst && !isOutByMarkup(head))) ? head : null;
};

/** Around a row, what holds other parts too. */
const parted = (row: Box): Box | null => {
  let box = row.up;
  while (box?.up && box.kids.length === 1) box = box.up;
  return box;
};

/** The rows that stand right over a row, with as many columns, and name no metric: one may be its head. */
export const rowsRightOver = (ground: Ground, row: Box, unit: Unit): readonly Box[] => {
  const found = [row];
  for (const above of rowsOver(ground, row, parted(row)).toReversed()) {
    const between = ground.leaves.slice(above.to, found.at(-1)?.from);
    if (between.every(({ box }) => !ground.isShown(box.el))) found.push(above);
  }
  return found.slice(1).filter(box => !cellsIn(ground, box, unit).some(({ what }) => what.kind === 'label'));
};

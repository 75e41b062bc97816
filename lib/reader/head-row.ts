import type { Unit } from '../catalogue/metric';
import { isOutByMarkup, isTable } from './bounds';
import { holds, type Box, type Span } from './box';
import type { Cell } from './cell';
import type { Ground } from './cells';
import { columnsOf } from './columns';
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
const listOf = (row: Box): Box | null => {
  let list = row.up;
  while (isRow(row) && list && !isTable(list) && list.up) list = list.up;
  return list;
};

/** The head row over a row: in the same table, as deep, with as many columns, before it, and without a figure. */
export const headRowOver = (ground: Ground, row: Box, unit: Unit): Box | null => {
  const list = listOf(row);
  const rows = list ? rowsUnder(ground, row, list).filter(({ to }) => to <= row.from) : [];
  const head = rows.findLast(box => !hasFigure(ground, box, unit));
  return head && (isRow(row) || (head === list?.kids[0] && !isOutByMarkup(head))) ? head : null;
};

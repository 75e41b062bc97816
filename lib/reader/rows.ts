import type { Unit } from '../catalogue/metric';
import type { Box } from './box';
import { isCandidate } from './cell';
import { cellsIn, type Ground } from './cells';
import { columnsOf, onlyIn } from './columns';

const ROW = /^(tr|.*-row)$/;
export const isRow = ({ el }: Box): boolean => ROW.test(el.localName) || el.getAttribute('role') === 'row';

/** A list may mix rates with times: any figure is somebody's value. */
export const hasFigure = (ground: Ground, box: Box, own: Unit): boolean =>
  [own, 'rate' as const, 'duration' as const].some(unit => cellsIn(ground, box, unit).some(isCandidate));

const depthIn = (outer: Box, inner: Box): number => {
  let depth = 0;
  for (let box: Box | null = inner; box && box !== outer; box = box.up) depth += 1;
  return depth;
};

/** A row with what wraps nothing but it. */
const wrapped = (ground: Ground, row: Box, around: Box): Box => {
  let box = row;
  while (box.up && box.up !== around && onlyIn(ground, box.up)) box = box.up;
  return box;
};

/** The row within what wraps it. */
const rowIn = (ground: Ground, box: Box, columns: number): Box => {
  const only = onlyIn(ground, box);
  return only && columnsOf(ground, box) !== columns ? rowIn(ground, only, columns) : box;
};

/** Rows beside a head row: as deep within the same box, but for wrappers, with as many columns. */
export const rowsUnder = (ground: Ground, head: Box, around: Box): readonly Box[] => {
  // A head of one row may wrap it alone (thead), where the rows under it are several (tbody).
  const depths = [depthIn(around, head), depthIn(around, wrapped(ground, head, around))];
  const columns = columnsOf(ground, head);
  const isAlike = (row: Box): boolean => columnsOf(ground, row) === columns && (isRow(row) || !isRow(head));
  const rows = new Set<Box>();
  for (let at = around.from; at < around.to; at += 1) {
    const chain: Box[] = [];
    for (let box: Box | null | undefined = ground.leaves[at]?.box; box && box !== around; box = box.up)
      chain.unshift(box);
    const found = depths.flatMap(depth => {
      const outer = chain[depth - 1];
      return outer ? [rowIn(ground, outer, columns)] : [];
    });
    const row = found.find(isAlike);
    if (row && row !== head) rows.add(row);
  }
  return [...rows];
};

import type { Box } from './box';
import type { Cell } from './cell';
import { cellsIn, kidsOf, type Ground } from './cells';
import { columnIn } from './columns';
import { headRowOver, rowAround, type Case } from './head-row';

/** The column whose head says that it counts the orders behind the rates beside it; -1 where none does. */
const countColumn = (ground: Ground, heads: Box): number => {
  const head = kidsOf(ground, heads).find(
    kid =>
      kid.box !== heads &&
      cellsIn(ground, kid.box, 'rate').some(({ what }) => what.kind === 'term' && what.term === 'part-count'),
  );
  return head ? columnIn(ground, heads, head.box) : -1;
};

/** "Defect Type | Percentage of Orders with a Defect | Count of Orders with a Defect": the count in the value's row. */
export const countInRow = (one: Case, value: Cell): number | null => {
  const { ground, unit } = one;
  const row = rowAround(one, value);
  const heads = row && headRowOver(ground, row, unit);
  if (!row || !heads) return null;
  const column = countColumn(ground, heads);
  const part = kidsOf(ground, row).find(
    kid => column >= 0 && kid.box !== row && columnIn(ground, row, kid.box) === column,
  );
  const [cell, other] = part ? cellsIn(ground, part.box, 'count') : [];
  const [count, second] = cell?.what.kind === 'value' ? cell.what.values : [];
  return other || second !== undefined ? null : (count ?? null);
};

import { childTowards, type Box, type Span } from './box';
import type { Cell } from './cell';
import { cellsIn, kidsOf, textOf } from './cells';
import { columnIn } from './columns';
import { saysElsewhere } from './elsewhere';
import { headRowOver, rowAround, rowsRightOver, type Case } from './head-row';
import { mayHead } from './name';
import { isOtherTime } from './parse/other-time';

const cellsOf = ({ ground, unit }: Case, { box }: Span): readonly Cell[] => cellsIn(ground, box, unit);

/** What stands in a row over the column of a value. */
const over = ({ ground }: Case, head: Box, row: Box, value: Cell): Span | null => {
  const column = columnIn(ground, row, childTowards(row, value.box));
  const part = kidsOf(ground, head).find(
    kid => kid.box !== head && columnIn(ground, head, kid.box) === column,
  );
  return part ?? null;
};

/** Whole, as "Q" and "3" may stand in elements of their own. */
const isOfOtherTime = ({ ground }: Case, part: Span): boolean => isOtherTime(textOf(ground, part));

/** "Metric | Goal": a column whose head nobody knows is not the column of the current value. */
export const isUnderStranger = (one: Case, value: Cell): boolean => {
  const row = rowAround(one, value);
  if (!row) return false;
  const head = headRowOver(one.ground, row, one.unit);
  const part = head && over(one, head, row, value);
  if (head) return part !== null && (isOfOtherTime(one, part) || cellsOf(one, part).some(mayHead));
  // Where markup does not tell heads from rows, only a word such as "Goal" does.
  const rows = rowsRightOver(one.ground, row, one.unit);
  return rows.some(above => {
    const said = over(one, above, row, value);
    return said !== null && cellsOf(one, said).some(saysElsewhere);
  });
};

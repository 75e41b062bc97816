import { childTowards, type Box } from './box';
import type { Cell } from './cell';
import { cellsIn, kidsOf } from './cells';
import { columnIn } from './columns';
import { saysElsewhere } from './elsewhere';
import { headRowOver, rowAround, topRowOver, type Case } from './head-row';
import { mayBeName } from './name';
import { isOtherTime } from './parse/other-time';

/** What stands in a row over the column of a value. */
const over = ({ ground, unit }: Case, head: Box, row: Box, value: Cell): readonly Cell[] => {
  const column = columnIn(ground, row, childTowards(row, value.box));
  const part = kidsOf(ground, head).find(
    kid => kid.box !== head && columnIn(ground, head, kid.box) === column,
  );
  return part ? cellsIn(ground, part.box, unit) : [];
};

/** "Metric | Goal": a column whose head nobody knows is not the column of the current value. */
export const isUnderStranger = (one: Case, value: Cell): boolean => {
  const row = rowAround(one, value);
  if (!row) return false;
  const head = headRowOver(one.ground, row, one.unit);
  if (head) return over(one, head, row, value).some(name => mayBeName(name) || isOtherTime(name.text));
  // Where markup does not tell heads from rows, only a word such as "Goal" does.
  const top = topRowOver(one.ground, row, one.unit);
  return top !== null && over(one, top, row, value).some(saysElsewhere);
};

import type { Unit } from '../catalogue/metric';
import { childTowards, type Box } from '../reader/box';
import { isOutByMarkup } from '../reader/bounds';
import type { Cell } from '../reader/cell';
import { cellsIn, kidsOf, type Ground } from '../reader/cells';
import { columnIn, columnsOf } from '../reader/columns';
import { headRowOver } from '../reader/head-row';
import { mayBeName } from '../reader/name';
import type { SeenPage } from './seen-page';

/** Around a value no more texts than these are asked for names. */
const MOST_LEAVES = 160;
const MOST_NAMES = 6;
const MOST_ROWS = 3;

/** A text that may be the name of a value: words, and no digits, which change or say something else. */
export const isName = (cell: Cell): boolean =>
  !/\p{N}/u.test(cell.text) && (cell.what.kind === 'label' || mayBeName(cell)) && !isOutByMarkup(cell.box);

/** Names before the value are likelier, the last one first; then those behind it. */
const byNearness = (names: readonly Cell[], value: Cell): readonly Cell[] => [
  ...names.filter(({ to }) => to <= value.from).toReversed(),
  ...names.filter(({ from }) => from >= value.to),
];

/** The names in a box, nearest to a value first. */
export const namesWithin = ({ look: { ground, isOut } }: SeenPage, box: Box, value: Cell, unit: Unit) =>
  byNearness(
    cellsIn(ground, box, unit).filter(cell => isName(cell) && !isOut(cell)),
    value,
  );

const headInRow = (ground: Ground, row: Box, value: Cell, unit: Unit): readonly Cell[] => {
  const heads = headRowOver(ground, row, unit);
  const column = columnIn(ground, row, childTowards(row, value.box));
  const head = heads && kidsOf(ground, heads).find(kid => columnIn(ground, heads, kid.box) === column);
  return head ? cellsIn(ground, head.box, unit).filter(isName) : [];
};

/** The unknown head of the column that a value stands in, if it is in a table that has one. */
export const columnHeadOf = ({ look: { ground } }: SeenPage, value: Cell, unit: Unit): Cell | null => {
  let rows = 0;
  for (let box: Box | null = value.box; box && rows < MOST_ROWS; box = box.up) {
    if (columnsOf(ground, box) < 2) continue;
    rows += 1;
    const [head] = headInRow(ground, box, value, unit);
    if (head) return head;
  }
  return null;
};

/** The names that a value may go by, likeliest first: from the smallest box around it outwards, then its column's head. */
export const namesAround = (seen: SeenPage, value: Cell, unit: Unit): readonly Cell[] => {
  const head = columnHeadOf(seen, value, unit);
  const names = new Map<string, Cell>();
  for (let box: Box | null = value.box; box && names.size < MOST_NAMES; box = box.up) {
    if (box.to - box.from > MOST_LEAVES) break;
    for (const name of namesWithin(seen, box, value, unit)) {
      const text = name.text.trim();
      if (!names.has(text)) names.set(text, name);
    }
  }
  const near = [...names.values()].slice(0, MOST_NAMES);
  return head && !near.includes(head) ? [...near, head] : near;
};

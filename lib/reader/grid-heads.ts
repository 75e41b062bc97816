import { childTowards, type Box } from './box';
import type { Cell } from './cell';
import { cellsIn } from './cells';
import { cellsOf, unwrapped } from './columns';
import type { Case } from './head-row';
import { mayBeName } from './name';

const FEWEST_CELLS = 4;
const MOST_CELLS = 80;

const mayHead = (cell: Cell): boolean => mayBeName(cell) || cell.what.kind === 'term';

/** The cells of a grid; its heads may still stand in a row of their own. */
const cellsOfGrid = ({ ground }: Case, box: Box): readonly Box[] => {
  const [first, ...rest] = cellsOf(ground, box);
  const heads = first ? cellsOf(ground, unwrapped(ground, first)) : [];
  return [...(heads.length > 1 ? heads : first ? [first] : []), ...rest];
};

/** A grid without row elements: its first cells, all texts, are heads, one a column. Answers how many, or 0. */
const headsOfGrid = ({ ground, unit }: Case, kids: readonly Box[]): number => {
  if (kids.length < FEWEST_CELLS || kids.length > MOST_CELLS) return 0;
  const texts = kids.map(kid => cellsIn(ground, kid, unit));
  const heads = texts.findIndex(([cell]) => !cell || !mayHead(cell));
  return heads > 1 && kids.length % heads === 0 && texts.every(({ length }) => length <= 1) ? heads : 0;
};

/** "Policy | Weight" over "label | 1%", all of them in one box: by its column the value is a weight. */
export const isInForeignColumn = (one: Case, value: Cell): boolean => {
  for (let box: Box | null = value.box; box; box = box.up) {
    const kids = cellsOfGrid(one, box);
    const heads = headsOfGrid(one, kids);
    const kid = childTowards(box, value.box);
    const at = kid ? kids.indexOf(kid) : -1;
    const own = childTowards(box, one.label.box);
    const rowOf = (index: number) => Math.floor(index / heads);
    // In a grid label and value are in one row; a list that only happens to begin with texts has them anywhere.
    const isApart =
      own !== undefined && own !== kid && kids.includes(own) && rowOf(kids.indexOf(own)) !== rowOf(at);
    const head = heads > 0 && kid && !isApart ? kids[at % heads] : undefined;
    if (head) return cellsIn(one.ground, head, one.unit).some(mayBeName);
    if (box === one.territory.box) break;
  }
  return false;
};

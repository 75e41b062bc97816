import type { Box } from './box';
import type { Ground } from './cells';

const widthOf = ({ el }: Box): number =>
  el.localName === 'td' || el.localName === 'th' ? (el as HTMLTableCellElement).colSpan || 1 : 1;

const total = (boxes: readonly Box[]): number => boxes.reduce((sum, box) => sum + widthOf(box), 0);

/** A row's cells, the empty ones too, without copies that nobody sees. */
export const cellsOf = ({ isShown }: Ground, row: Box): readonly Box[] =>
  row.kids.filter(({ el }) => isShown(el));

/** The only part that one sees of a box, which then is no row, list or card of its own; else null. */
export const onlyIn = (ground: Ground, box: Box): Box | null => {
  const [only, other] = cellsOf(ground, box);
  return only && !other ? only : null;
};

/** What a box holds within boxes that hold nothing else. */
export const unwrapped = (ground: Ground, box: Box): Box => {
  const only = onlyIn(ground, box);
  return only ? unwrapped(ground, only) : box;
};

/** The column that a cell says it is in, from 1 (`aria-colindex`, on it or on what it wraps); null where it says none. */
const statedColumn = ({ el, kids }: Box): number | null => {
  const stated = Number(el.getAttribute('aria-colindex'));
  const [only, other] = kids;
  return stated > 0 ? stated : only && !other ? statedColumn(only) : null;
};

/** All cells of a row by the columns they state, or null: then their order counts. */
const statedIn = (cells: readonly Box[]): readonly number[] | null => {
  const stated = cells.map(statedColumn);
  const columns = stated.filter(column => column !== null);
  return columns.length > 0 && columns.length === stated.length ? columns : null;
};

/** How many columns a row has, spans counted; cells may be left out where columns are stated. */
export const columnsOf = (ground: Ground, row: Box): number => {
  const cells = cellsOf(ground, row);
  const stated = statedIn(cells);
  if (!stated) return total(cells);
  const count = Number(row.el.closest('[aria-colcount]')?.getAttribute('aria-colcount'));
  return Math.max(...stated, count || 0);
};

/** The column in which a child of a row begins; -1 where it is none. */
export const columnIn = (ground: Ground, row: Box, part: Box | undefined): number => {
  const cells = cellsOf(ground, row);
  const at = part ? cells.indexOf(part) : -1;
  if (at < 0) return -1;
  const stated = statedIn(cells);
  return stated ? (stated[at] ?? 0) - 1 : total(cells.slice(0, at));
};

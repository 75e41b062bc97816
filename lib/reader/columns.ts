import type { Box } from './box';
import type { Ground } from './cells';
import { perBox } from './per-box';

const widthOf = ({ el }: Box): number =>
  el.localName === 'td' || el.localName === 'th' ? (el as HTMLTableCellElement).colSpan || 1 : 1;

const total = (boxes: readonly Box[]): number => boxes.reduce((sum, box) => sum + widthOf(box), 0);

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

const statedIn = (cells: readonly Box[]): readonly number[] | null => {
  const stated = cells.map(statedColumn);
  const columns = stated.filter(column => column !== null);
  return columns.length > 0 && columns.length === stated.length ? columns : null;
};

type Row = {
  readonly cells: readonly Box[];
  /** The columns that the cells state, or null: then their order counts. */
  readonly stated: readonly number[] | null;
  readonly columns: number;
};

const countOf = ({ el }: Box, cells: readonly Box[], stated: readonly number[] | null): number => {
  if (!stated) return total(cells);
  const count = Number(el.closest('[aria-colcount]')?.getAttribute('aria-colcount'));
  return Math.max(...stated, count || 0);
};

const rowOf = perBox(({ isShown }: Ground, box: Box): Row => {
  const cells = box.kids.filter(({ el }) => isShown(el));
  const stated = statedIn(cells);
  return { cells, stated, columns: countOf(box, cells, stated) };
});

/** A row's cells, the empty ones too, without copies that nobody sees. */
export const cellsOf = (ground: Ground, row: Box): readonly Box[] => rowOf(ground, row).cells;

/** How many columns a row has, spans counted; cells may be left out where columns are stated. */
export const columnsOf = (ground: Ground, row: Box): number => rowOf(ground, row).columns;

/** The column in which a child of a row begins; -1 where it is none. */
export const columnIn = (ground: Ground, row: Box, part: Box | undefined): number => {
  const { cells, stated } = rowOf(ground, row);
  const at = part ? cells.indexOf(part) : -1;
  if (at < 0) return -1;
  return stated ? (stated[at] ?? 0) - 1 : total(cells.slice(0, at));
};

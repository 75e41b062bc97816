import type { Box } from './box';
import type { Ground } from './cells';

const widthOf = ({ el }: Box): number =>
  el.localName === 'td' || el.localName === 'th' ? (el as HTMLTableCellElement).colSpan || 1 : 1;

const total = (boxes: readonly Box[]): number => boxes.reduce((sum, box) => sum + widthOf(box), 0);

/** A row's cells, the empty ones too, without copies that nobody sees. */
const cellsOf = ({ isShown }: Ground, row: Box): readonly Box[] => row.kids.filter(({ el }) => isShown(el));

/** How many columns a row has, spans counted. */
export const columnsOf = (ground: Ground, row: Box): number => total(cellsOf(ground, row));

/** The column in which a child of a row begins; -1 where it is none. */
export const columnIn = (ground: Ground, row: Box, part: Box | undefined): number => {
  const cells = cellsOf(ground, row);
  const at = part ? cells.indexOf(part) : -1;
  return at < 0 ? -1 : total(cells.slice(0, at));
};

import type { Box } from '../box';

const numberAt = ({ el }: Box, names: readonly string[]): number => {
  const text = names.map(name => el.getAttribute(name)).find(Boolean) ?? '';
  const number = Number(text);
  return Number.isInteger(number) && number > 0 && number <= 1000 ? number : 1;
};

/** Over how many columns a cell reaches, by its own word. */
const widthOf = (box: Box): number => numberAt(box, ['colspan', 'aria-colspan', 'col-span']);

/** Over how many rows a cell reaches, by its own word. */
const heightOf = (box: Box): number => numberAt(box, ['rowspan', 'aria-rowspan', 'row-span']);

/** The columns of a head of several rows: for each the cells over it, from the top. */
export const columnsUnder = (
  rows: readonly (readonly Box[])[],
  width: number,
): readonly (readonly Box[])[] | null => {
  const columns: Box[][] = Array.from({ length: width }, () => []);
  /** For each column, the first row that is free. */
  const free: number[] = Array.from({ length: width }, () => 0);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (column < width && (free[column] ?? 0) > at) column += 1;
      for (let step = widthOf(cell); step > 0; step -= 1, column += 1) {
        if (column >= width || (free[column] ?? 0) > at) return null;
        columns[column]?.push(cell);
        free[column] = at + heightOf(cell);
      }
    }
    if (free.some(next => next <= at)) return null;
  }
  return columns;
};

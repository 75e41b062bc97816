import type { Unit } from '../catalogue/metric';
import type { Box } from './box';
import type { Cell } from './cell';
import { SEAM } from './seam';

/** A scale has at least so many ticks, each larger than the one before. */
const FEWEST = 3;

const numberIn = ({ what }: Cell): number | null => (what.kind === 'value' ? (what.values[0] ?? null) : null);

/** The number that a cell holds; or those that run together where nothing but a style keeps them apart. */
const numbersIn = (cell: Cell): readonly number[] => {
  const number = numberIn(cell);
  const { text } = cell;
  if (number !== null) return [number];
  return text.includes(SEAM) && /^[\d\s]+$/.test(text.replaceAll(SEAM, ' '))
    ? text.split(SEAM).map(Number)
    : [];
};

/** Plain numbers that rise, with or without words between: "0 100 200 1000" under a bar are its scale. */
const ticksAmong = (cells: readonly Cell[]): ReadonlySet<Cell> => {
  const ticks = new Set<Cell>();
  let run: (readonly [Cell, number])[] = [];
  const close = () => {
    if (run.length >= FEWEST) for (const [cell] of run) ticks.add(cell);
    run = [];
  };
  for (const cell of cells)
    for (const value of numbersIn(cell)) {
      if (value <= (run.at(-1)?.[1] ?? -Infinity)) close();
      run.push([cell, value]);
    }
  close();
  return ticks;
};

/** An axis of rates or times has at least so many marks, at equal steps, and nothing between them. */
const FEWEST_STEPS = 4;
const NEARLY = 1e-9;

const stepFrom = (one: Cell | undefined, next: Cell | undefined): number => {
  const [from, to] = [one && numberIn(one), next && numberIn(next)];
  return typeof from === 'number' && typeof to === 'number' ? to - from : 0;
};

/** How many cells from here on lie at equal steps, up or down: "4% 3% 2% 1% 0%". */
const stepsFrom = (cells: readonly Cell[], at: number): number => {
  const step = stepFrom(cells[at], cells[at + 1]);
  if (step === 0) return 1;
  let end = at + 1;
  while (Math.abs(stepFrom(cells[end], cells[end + 1]) - step) < NEARLY) end += 1;
  return end - at + 1;
};

const axisMarks = (cells: readonly Cell[]): ReadonlySet<Cell> => {
  const marks = new Set<Cell>();
  for (let at = 0; at < cells.length; at += 1) {
    const count = stepsFrom(cells, at);
    if (count >= FEWEST_STEPS) for (const cell of cells.slice(at, at + count)) marks.add(cell);
  }
  return marks;
};

const TABLE_CELL = /^(td|th|.*-table-cell)$/;
const TABLE_ROLE = /^(cell|gridcell)$/;

/** The cell of a table around a box, if it is in one. */
const tableCellOf = ({ box: own }: Cell): Box | null => {
  for (let box: Box | null = own; box; box = box.up) {
    const { el } = box;
    if (TABLE_CELL.test(el.localName) || TABLE_ROLE.test(el.getAttribute('role') ?? '')) return box;
  }
  return null;
};

/** Figures that stand in a cell of a table each are under heads, and no scale, however evenly they rise. */
const isTabled = (cells: readonly Cell[]): boolean => {
  const around = cells.filter(cell => numberIn(cell) !== null).map(tableCellOf);
  return around.every(each => each !== null) && new Set(around).size === around.length;
};

/**
 * The cells with the ticks of scales as mere text. Rates and times have their unit: only an even row of them is a
 * scale. Counts rise with the time that they are counted over, and stars stand beside numbers of ratings: no ticks.
 */
export const withoutTicks = (cells: readonly Cell[], unit: Unit): readonly Cell[] => {
  if (unit === 'count' || unit === 'stars' || isTabled(cells)) return cells;
  const ticks = unit === 'rate' || unit === 'duration' ? axisMarks(cells) : ticksAmong(cells);
  return ticks.size === 0
    ? cells
    : cells.map(cell => (ticks.has(cell) ? { ...cell, what: { kind: 'text' } } : cell));
};

import type { Unit } from '../catalogue/metric';
import type { Cell } from './cell';

/** A scale has at least so many ticks, each larger than the one before. */
const FEWEST = 3;

const numberIn = ({ what }: Cell): number | null => (what.kind === 'value' ? (what.values[0] ?? null) : null);

/** Plain numbers that rise, with or without words between: "0 100 200 1000" under a bar are its scale. */
const ticksAmong = (cells: readonly Cell[]): ReadonlySet<Cell> => {
  const ticks = new Set<Cell>();
  let run: Cell[] = [];
  const close = () => {
    if (run.length >= FEWEST) for (const cell of run) ticks.add(cell);
    run = [];
  };
  for (const cell of cells) {
    const value = numberIn(cell);
    const last = run.at(-1);
    if (value === null) continue;
    if (last && value <= (numberIn(last) ?? Infinity)) close();
    run.push(cell);
  }
  close();
  return ticks;
};

/** The cells with the ticks of scales as mere text. Only plain numbers can be ticks: rates and times have their unit. */
export const withoutTicks = (cells: readonly Cell[], unit: Unit): readonly Cell[] => {
  if (unit === 'rate' || unit === 'duration') return cells;
  const ticks = ticksAmong(cells);
  return cells.map(cell => (ticks.has(cell) ? { ...cell, what: { kind: 'text' } } : cell));
};

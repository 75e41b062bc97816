import { stepper, type Pace } from '../history/pace';
import { agrees } from './agrees';
import { EXACT, type Column, type Entry } from './column';
import { fromExact } from './exact';
import { fromText } from './formula';
import { plainHead } from './own-table';
import type { TextRow } from './read-sheet';
import { fromVisible, waysOf, type Ways } from './visible';

/**
 * Why a row is left out. `changed`: its cell under `head` is not what was saved. `unclear`: the cell no longer says in full
 * what was saved. `damaged`: its last cell is not whole.
 */
export type RowFault = {
  readonly line: number;
  readonly head: string;
  readonly cell: string;
  readonly why: 'changed' | 'unclear' | 'damaged';
};

export type ReadEntry = { readonly line: number; readonly entry: Entry };
export type ReadEntries = { readonly entries: readonly ReadEntry[]; readonly faults: readonly RowFault[] };

type Cells = (head: string) => string | undefined;

const cellsBy = (head: readonly string[]): ((row: TextRow) => Cells) => {
  const places = new Map(head.map((cell, at) => [plainHead(cell), at]));
  return ({ cells }) =>
    name => {
      const at = places.get(name);
      return at === undefined ? undefined : (cells[at] ?? '');
    };
};

/** The columns whose text a file keeps, without what was put before a formula. */
const textOf =
  (cells: Cells) =>
  (head: string): string =>
    fromText(cells(head) ?? '');

const isText = (kind: Column[1]): boolean => kind === 'text';

/** The first column in which a row shows something else than it has. */
const changedIn = (columns: readonly Column[], cells: Cells, entry: Entry): string | undefined =>
  columns.find(([head, kind]) => {
    const cell = cells(head);
    return (
      !isText(kind) &&
      kind !== 'hidden' &&
      kind !== 'derived' &&
      cell !== undefined &&
      !agrees(kind, cell, entry[head])
    );
  })?.[0];

const waysIn = (columns: readonly Column[], rows: readonly Cells[]): Ways => {
  const of = (...kinds: readonly Column[1][]): readonly string[] =>
    columns
      .filter(([, kind]) => kinds.includes(kind))
      .flatMap(([head]) => rows.map(cells => cells(head) ?? ''))
      .filter(cell => cell.trim() !== '');
  return waysOf(of('day', 'time'), of('number'));
};

type Read = { readonly entry: Entry } | Omit<RowFault, 'line'>;

const readRow = (columns: readonly Column[], cells: Cells, ways: Ways): Read => {
  const fault = (why: RowFault['why'], head: string): Read => ({ why, head, cell: cells(head) ?? '' });
  const exact = fromExact(columns, cells(EXACT) ?? '', textOf(cells));
  if (exact === null) {
    const hidden = columns.find(([, kind]) => kind === 'hidden');
    // An answer is known by its hidden key only; a step without its id is known by what it says.
    if (hidden?.[0] === 'case') return fault('damaged', EXACT);
    const visible = fromVisible(columns, head => cells(head) ?? '', ways);
    return visible.kind === 'entry' ? { entry: visible.entry } : fault('unclear', visible.head);
  }
  if (exact.kind === 'not') return fault(exact.why, EXACT);
  const changed = changedIn(columns, cells, exact.entry);
  return changed === undefined ? { entry: exact.entry } : fault('changed', changed);
};

/** So many rows are read at once, within less time than one notices. */
const PART = 200;

/**
 * The rows of one of Benchline's own tables under their heads, each in full, and those that cannot be told. Makes way to the
 * page; throws where it was stopped.
 */
export const readEntries = async (
  columns: readonly Column[],
  head: readonly string[],
  rows: readonly TextRow[],
  pace: Pace,
): Promise<ReadEntries> => {
  const cellsOf = cellsBy(head);
  const step = stepper(pace);
  const without = rows.map(cellsOf).filter(cells => (cells(EXACT) ?? '').trim() === '');
  const ways = waysIn(columns, without);
  const entries: ReadEntry[] = [];
  const faults: RowFault[] = [];
  for (const [done, row] of rows.entries()) {
    if (done % PART === 0) await step(done, rows.length);
    const read = readRow(columns, cellsOf(row), ways);
    if ('entry' in read) entries.push({ line: row.line, entry: read.entry });
    else faults.push({ line: row.line, ...read });
  }
  return { entries, faults };
};

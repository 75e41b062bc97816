import { parse } from 'papaparse';
import { fromText } from '../csv/formula';

/** A table of text: its heads, and its rows with the line on which each begins (1 is that of the heads). */
export type Sheet = { readonly head: readonly string[]; readonly rows: readonly SheetRow[] };
export type SheetRow = { readonly line: number; readonly cells: readonly string[] };

/** `empty`: no row under the heads. `too-long`, `too-wide`: more than anybody's figures. */
export type SheetRead =
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  | { readonly kind: 'no-sheet'; readonly reason: 'empty' | 'too-long' | 'too-wide' };

const MOST_ROWS = 50_000;
const MOST_COLUMNS = 60;
/** Longer text than this is neither a date nor a number nor a name. */
const LONGEST_CELL = 200;

const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

const cleaned = (cell: string): string => fromText(cell).trim().slice(0, LONGEST_CELL);

const rowsOf = (text: string): readonly SheetRow[] => {
  const named = SEPARATOR_LINE.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const options = { preview: MOST_ROWS + 2, delimitersToGuess: [',', ';', '\t', '|'] };
  const { data } = parse<string[]>(body, { ...options, ...(named?.[1] && { delimiter: named[1] }) });
  return data
    .map((cells, at) => ({ line: at + 1, cells: cells.map(cleaned) }))
    .filter(({ cells }) => cells.some(cell => cell !== ''));
};

/** Reads CSV: comma, semicolon, tab or bar, told by a line `sep=;` or by the text itself; quotes may hold line ends. */
export const readSheet = (text: string): SheetRead => {
  const [head, ...rows] = rowsOf(text.replace(/^\uFEFF/, ''));
  if (!head || rows.length === 0) return { kind: 'no-sheet', reason: 'empty' };
  if (rows.length > MOST_ROWS) return { kind: 'no-sheet', reason: 'too-long' };
  if (head.cells.length > MOST_COLUMNS) return { kind: 'no-sheet', reason: 'too-wide' };
  return { kind: 'sheet', sheet: { head: head.cells, rows } };
};

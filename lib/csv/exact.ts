import type { Column, Entry } from './column';

/*
 * Spreadsheets save what they show: Excel drops the seconds of a time and the last digits of a number, turns "1-2" into a day
 * and "007" into 7. So each row ends in a cell that none of them touches: `b1`, what the other cells may lose, and a check
 * sum over the whole row, by which a row that was changed by hand is noticed.
 */

/** Text that a spreadsheet takes for a number, a day or a truth value, or whose ends and spaces it may change. */
const RISKY = [
  /^[^\p{L}]*\d/u,
  /^\p{L}{3,9}\.?[\s-]?\d/u,
  /^(?:true|wahr|vrai|vero|verdadero|false|falsch|faux|falso)$/i,
  /[\t\r\n]|^\s|\s$/u,
];
const isRisky = (text: string): boolean => RISKY.some(pattern => pattern.test(text));

/** Stands for text that is safe in its own cell. */
const IN_ITS_CELL = 0;

/** A time in ms where that says it in full, as it is shorter. */
const shortTime = (instant: string): string | number => {
  const time = Date.parse(instant);
  return Number.isFinite(time) && new Date(time).toISOString() === instant ? time : instant;
};

const kept = ([head, kind]: Column, entry: Entry): unknown => {
  const value = entry[head] ?? null;
  if (typeof value !== 'string') return value;
  if (kind === 'text' && !isRisky(value)) return IN_ITS_CELL;
  return kind === 'time' ? shortTime(value) : value;
};

const LAST_TIME = 8.64e15;

const restored = (kind: Column[1], value: unknown, inCell: () => string): unknown => {
  if (typeof value !== 'number') return value;
  if (kind === 'text' && value === IN_ITS_CELL) return inCell();
  return kind === 'time' && Math.abs(value) <= LAST_TIME ? new Date(value).toISOString() : value;
};

/** FNV-1a, 32 bits, over UTF-16 units: it is to notice a change, not to withstand somebody. */
const checkSum = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
};

const stored = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(([, kind]) => kind !== 'derived');

const sumOf = (columns: readonly Column[], entry: Entry): string =>
  checkSum(JSON.stringify(stored(columns).map(([head]) => entry[head] ?? null)));

/** The cell that has a row in full. */
export const exactCell = (columns: readonly Column[], entry: Entry): string => {
  const values = stored(columns).map(column => kept(column, entry));
  return `b1 ${JSON.stringify(values)} ${sumOf(columns, entry)}`;
};

const valuesIn = (json: string): readonly unknown[] | null => {
  try {
    const values: unknown = JSON.parse(json);
    return Array.isArray(values) ? values : null;
  } catch {
    return null;
  }
};

export type FromExact =
  | { readonly kind: 'entry'; readonly entry: Entry }
  /** `changed`: the text of its other cells is not what was saved. `damaged`: the cell itself is not whole. */
  | { readonly kind: 'not'; readonly why: 'changed' | 'damaged' };

/** The row of an exact cell; `textOf` gives the text in the row's own cells. Null where there is no such cell. */
export const fromExact = (
  columns: readonly Column[],
  cell: string,
  textOf: (head: string) => string,
): FromExact | null => {
  if (cell.trim() === '') return null;
  const [, json = '', sum] = /^b1 (\[.*\]) ([0-9a-z]+)$/su.exec(cell.trim()) ?? [];
  const values = valuesIn(json);
  const all = stored(columns);
  if (values?.length !== all.length) return { kind: 'not', why: 'damaged' };
  const entry = Object.fromEntries(
    all.map(([head, kind], at) => [head, restored(kind, values[at], () => textOf(head))]),
  );
  return sumOf(columns, entry) === sum ? { kind: 'entry', entry } : { kind: 'not', why: 'changed' };
};

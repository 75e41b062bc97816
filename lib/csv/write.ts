import type { Convention } from './convention';
import { asText } from './formula';

/** A number is written as one, whatever its sign; text is made safe first. Null is an empty cell. */
export type Cell = string | number | null;

/** A file of one table. */
export type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

/** Tells Excel that the file is UTF-8. */
const MARK = '\uFEFF';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const numberCell = (value: number, decimal: Convention['decimal']): string =>
  Number.isFinite(value) ? String(value).replace('.', decimal) : '';

/** Text is always in quotes: what a page or a person wrote can then end no cell. */
const cellText = (cell: Cell, { decimal }: Convention): string => {
  if (cell === null) return '';
  return typeof cell === 'number' ? numberCell(cell, decimal) : quoted(asText(cell));
};

/** The file (RFC 4180, UTF-8 with a mark at its beginning, lines end in CR LF). */
export const csvText = ({ head, rows }: Table, convention: Convention): string => {
  const line = (cells: readonly Cell[]): string =>
    cells.map(cell => cellText(cell, convention)).join(convention.separator);
  return `${MARK}${[head, ...rows].map(line).join('\r\n')}\r\n`;
};

import type { SheetRow } from './sheet';

/** The cell of a row in a column; '' where the row ends before it. */
export const cellOf = ({ cells }: SheetRow, column: number): string => cells[column] ?? '';

import type { ExportFile } from '../history/export-schema';
import { actionsTable } from './actions-table';
import { answersTable } from './answers-table';
import { conventionOf, type ConventionName } from './convention';
import { readingsTable } from './readings-table';
import { csvText, type Table } from './write';

export const TABLES = ['readings', 'answers', 'actions'] as const;
export type TableName = (typeof TABLES)[number];

const MAKE: Readonly<Record<TableName, (file: ExportFile) => Table>> = {
  readings: readingsTable,
  answers: answersTable,
  actions: actionsTable,
};

/** One table of the export as the text of a CSV file, and how many rows it has. */
export const csvFile = (
  file: ExportFile,
  name: TableName,
  convention: ConventionName,
): { readonly text: string; readonly rows: number } => {
  const table = MAKE[name](file);
  return { text: csvText(table, conventionOf(convention)), rows: table.rows.length };
};

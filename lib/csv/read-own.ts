import { checkJson, type Checked } from '../history/import-check';
import type { Pace } from '../history/pace';
import type { TableName } from './csv-file';
import { columnsOf, ownTable } from './own-table';
import { readEntries, type ReadEntries, type RowFault } from './read-entries';
import { firstRow, readRows, SEPARATORS } from './read-sheet';
import { toFileJson } from './to-file';

/** A table of Benchline's own as a checked file, and the rows that are left out. `rows`: those that it has. */
export type OwnTable = {
  readonly checked: Checked;
  readonly faults: readonly RowFault[];
  readonly rows: number;
};

const LISTS: Readonly<Record<TableName, string>> = {
  readings: 'readings',
  answers: 'cases',
  actions: 'actions',
};

/** A refusal names the line in place of the number in the list; of cases, which have many lines, it cannot. */
const byLine = (checked: Checked, name: TableName, { entries }: ReadEntries): Checked => {
  if (checked.kind !== 'refused') return checked;
  const [, list, at, rest = ''] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(checked.field) ?? [];
  const line = list === LISTS[name] && name !== 'answers' ? entries[Number(at)]?.line : undefined;
  return line === undefined ? checked : { ...checked, field: `line ${line}: ${rest}` };
};

export type OwnKind = { readonly name: TableName; readonly separator: string };

/** Which table of Benchline's own a text is that begins so, and how its cells are divided: as its heads are known. */
export const ownTableIn = (beginning: string): OwnKind | null => {
  for (const separator of SEPARATORS) {
    const name = ownTable(firstRow(beginning, separator));
    if (name) return { name, separator };
  }
  return null;
};

type Reading = { readonly known: ReadonlySet<string>; readonly at: Date; readonly pace: Pace };

const readWhole = async (
  text: string,
  { name, separator }: OwnKind,
  { known, at, pace }: Reading,
): Promise<OwnTable> => {
  const [head, ...rows] = await readRows(text, separator, pace);
  const read = await readEntries(columnsOf(name), head?.cells ?? [], rows, pace);
  const json = toFileJson(
    name,
    read.entries.map(({ entry }) => entry),
    at,
  );
  const checked = byLine(await checkJson(json, known, pace), name, read);
  return { checked, faults: read.faults, rows: rows.length };
};

const CANCELLED: OwnTable = { checked: { kind: 'cancelled' }, faults: [], rows: 0 };

/**
 * Reads the text of such a table, also after a spreadsheet has saved it again. Rows of which a cell is not what was saved, or
 * no longer says it in full, are left out and told; everything else is checked as a file of "Export JSON" is. `known`: the
 * ids of the accounts in history. Never throws.
 */
export const readOwn = (text: string, kind: OwnKind, reading: Reading): Promise<OwnTable> =>
  readWhole(text, kind, reading).catch((error: unknown): OwnTable => {
    if (reading.pace.signal.aborted) return CANCELLED;
    throw error;
  });

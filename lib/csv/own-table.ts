import { ACTION_COLUMNS } from './actions-table';
import { ANSWER_COLUMNS } from './answers-table';
import type { Column } from './column';
import type { TableName } from './csv-file';
import { READING_COLUMNS } from './readings-table';

/** Heads that no table of another origin has together. */
const MARKS: Readonly<Record<TableName, readonly string[]>> = {
  readings: ['metric', 'window', 'value', 'host', 'first_seen_utc'],
  answers: ['theme', 'received_to_utc', 'answered_to_utc', 'host'],
  actions: ['metric', 'tip', 'note', 'host', 'at_utc'],
};
const NAMES = ['readings', 'answers', 'actions'] as const satisfies readonly TableName[];

const COLUMNS: Readonly<Record<TableName, readonly Column[]>> = {
  readings: READING_COLUMNS,
  answers: ANSWER_COLUMNS,
  actions: ACTION_COLUMNS,
};

export const columnsOf = (name: TableName): readonly Column[] => COLUMNS[name];

/** A head without what a program may leave about it: a mark of the encoding, quotes. */
export const plainHead = (cell: string): string =>
  cell
    .replace(/[\uFEFF"]/g, '')
    .trim()
    .toLowerCase();

/** Which table of Benchline's own a file with these heads is, in whatever order they are; null for any other file. */
export const ownTable = (head: readonly string[]): TableName | null => {
  const there = new Set(head.map(plainHead));
  return NAMES.find(name => MARKS[name].every(mark => there.has(mark))) ?? null;
};

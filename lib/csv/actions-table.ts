import type { ExportFile } from '../history/export-schema';
import { ACCOUNT_COLUMNS, accountCells } from './account-cells';
import { tableOf, type Column } from './column';
import type { Table } from './write';

/** The columns of what the seller did. */
export const ACTION_COLUMNS: readonly Column[] = [
  ...ACCOUNT_COLUMNS,
  ['metric', 'text'],
  ['scope', 'text'],
  ['tip', 'text'],
  ['title', 'text'],
  ['note', 'text'],
  ['at_utc', 'time'],
  ['id', 'hidden'],
  ['changedAt', 'hidden'],
];

/** Everything that the seller did, a row each. */
export const actionsTable = ({ accounts, actions }: ExportFile): Table => {
  const whose = accountCells(accounts);
  return tableOf(
    ACTION_COLUMNS,
    actions.map(({ account, at, ...action }) => ({ ...whose(account), ...action, at_utc: at })),
  );
};

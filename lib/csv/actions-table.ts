import type { ExportFile } from '../history/export-schema';
import { ACCOUNT_HEAD, accountCells, timeCell } from './account-cells';
import type { Table } from './write';

const HEAD = ['metric', 'scope', 'tip', 'title', 'note', 'at_utc'] as const;

/** Everything that the seller did, a row each. */
export const actionsTable = ({ accounts, actions }: ExportFile): Table => {
  const whose = accountCells(accounts);
  return {
    head: [...ACCOUNT_HEAD, ...HEAD],
    rows: actions.map(({ account, metric, scope, tip, title, note, at }) => [
      ...whose(account),
      metric,
      scope ?? '',
      tip,
      title ?? '',
      note,
      timeCell(at),
    ]),
  };
};

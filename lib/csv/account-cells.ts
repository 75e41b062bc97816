import type { ExportFile } from '../history/export-schema';
import type { Cell } from './write';

type FileAccount = ExportFile['accounts'][number];

/** The heads of the columns that say whose a row is. */
export const ACCOUNT_HEAD = ['account', 'store', 'country', 'host'] as const;

/** The cells under them, by the id of an account: the seller's own name for it, then what Seller Central calls it. */
export const accountCells = (accounts: readonly FileAccount[]): ((id: string) => readonly Cell[]) => {
  const cells = new Map(
    accounts.map(({ id, name = null, store, country, host }) => [id, [name, store, country, host]]),
  );
  return id => cells.get(id) ?? [null, null, null, null];
};

/** `2026-07-14 10:00:00`, in UTC: what every spreadsheet takes for a time. */
export const timeCell = (instant: string): string => instant.slice(0, 19).replace('T', ' ');

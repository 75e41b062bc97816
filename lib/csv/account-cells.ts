import type { ExportFile } from '../history/export-schema';
import type { Column, Entry } from './column';

type FileAccount = ExportFile['accounts'][number];

/** The columns that say whose a row is. */
export const ACCOUNT_COLUMNS: readonly Column[] = [
  ['account', 'text'],
  ['store', 'text'],
  ['country', 'text'],
  ['host', 'text'],
];

/** What they have, by the id of an account: the seller's own name for it, then what Seller Central calls it. */
export const accountCells = (accounts: readonly FileAccount[]): ((id: string) => Entry) => {
  const cells = new Map(
    accounts.map(({ id, name = null, store, country, host }) => [
      id,
      { account: name, store, country, host },
    ]),
  );
  return id => cells.get(id) ?? {};
};

import { signal } from '@preact/signals';
import type { AccountsState } from '../../../components/options/page-account-options';
import { listAccounts, listMerged } from '../../../lib/history/accounts';
import { accountEntries } from '../../../lib/summary/account-entries';
import type { Reader } from '../../../lib/summary/reader';
import { withHistory } from './with-history';

export const accountsState = signal<AccountsState>({ kind: 'loading' });

const read = async ({ say }: Reader): Promise<AccountsState> => {
  const used = await withHistory(db => Promise.all([listAccounts(db), listMerged(db)]));
  if (used.kind === 'off') return used;
  const [{ rows }, merged] = used.result;
  return { kind: 'ready', accounts: accountEntries(rows, merged, say) };
};

/** Reads the accounts and shows them. */
export const loadAccounts = async (reader: Reader): Promise<void> => {
  accountsState.value = await read(reader).catch((error: unknown): AccountsState => {
    console.error('Benchline: the accounts could not be read.', error);
    return { kind: 'failed' };
  });
};

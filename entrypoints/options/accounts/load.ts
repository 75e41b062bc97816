import { signal } from '@preact/signals';
import type { AccountsState } from '../../../components/page-account-options';
import { openHistory } from '../../../lib/history/open';
import { listAccounts } from '../../../lib/history/accounts';
import { accountEntries } from '../../../lib/summary/account-entries';
import type { Reader } from '../../../lib/summary/reader';

export const accountsState = signal<AccountsState>({ kind: 'loading' });

const read = async ({ say }: Reader): Promise<AccountsState> => {
  const opened = await openHistory();
  if (opened.kind === 'off') return { kind: 'off' };
  try {
    const { rows } = await listAccounts(opened.db);
    return { kind: 'ready', accounts: accountEntries(rows, say) };
  } finally {
    opened.db.close();
  }
};

/** Reads the accounts and shows them. */
export const loadAccounts = async (reader: Reader): Promise<void> => {
  accountsState.value = await read(reader).catch((error: unknown): AccountsState => {
    console.error('Benchline: the accounts could not be read.', error);
    return { kind: 'failed' };
  });
};

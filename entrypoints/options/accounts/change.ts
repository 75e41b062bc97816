import { signal } from '@preact/signals';
import type { AccountActions, AccountOutcome } from '../../../components/page-account-options';
import { mergeAccounts } from '../../../lib/history/merge-accounts';
import { removeAccount } from '../../../lib/history/remove-account';
import { renameAccount } from '../../../lib/history/rename-account';
import type { Db } from '../../../lib/history/schema';
import { tellCasesChanged } from '../../../lib/messages/cases-changed';
import type { Reader } from '../../../lib/summary/reader';
import { loadAccounts } from './load';
import { withHistory, type Used } from './with-history';

/** What came of the last change. */
export const accountOutcome = signal<AccountOutcome | null>(null);

const whyNot = (used: Used<object> | null, { say }: Reader): string => {
  const result = used?.kind === 'used' ? used.result : {};
  const isFull = 'reason' in result && result.reason === 'disk-full';
  return say(isFull ? 'no-room-unchanged' : 'account-unchanged');
};

/** Does the change, and says what came of it once the accounts are shown as they are now. `done` is what it is called when it worked. */
const change = async (
  reader: Reader,
  work: (db: Db) => Promise<{ readonly kind: string }>,
  done: string,
  text: string,
): Promise<void> => {
  const used = await withHistory(work).catch((error: unknown) => {
    console.error('Benchline: the account could not be changed.', error);
    return null;
  });
  await tellCasesChanged();
  await loadAccounts(reader);
  const isDone = used?.kind === 'used' && used.result.kind === done;
  accountOutcome.value = isDone ? { tone: 'good', text } : { tone: 'bad', text: whyNot(used, reader) };
};

/**
 * What the accounts of the options page can do. The page writes this itself, as the history page writes an import: each
 * change is one transaction, which the database orders with the worker's own.
 */
export const accountActions = (reader: Reader): AccountActions => ({
  rename: ({ id, amazon }, name) => {
    const text = reader.say('account-named', { account: name.trim() || amazon });
    void change(reader, db => renameAccount(db, id, name), 'renamed', text);
  },
  merge: (from, into) => {
    const text = reader.say('account-merged', { from: from.title, into: into.title });
    void change(reader, db => mergeAccounts(db, from.id, into.id), 'merged', text);
  },
  remove: ({ id, title }) => {
    const text = reader.say('account-removed', { account: title });
    void change(reader, db => removeAccount(db, id), 'removed', text);
  },
});

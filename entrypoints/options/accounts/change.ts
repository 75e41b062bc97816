import { signal } from '@preact/signals';
import type { AccountActions, AccountOutcome } from '../../../components/options/page-account-options';
import { mergeAccounts, type Merged } from '../../../lib/history/merge-accounts';
import { removeAccount, type RemovedAccount } from '../../../lib/history/remove-account';
import { renameAccount } from '../../../lib/history/rename-account';
import type { Db } from '../../../lib/history/schema';
import { tellCasesChanged } from '../../../lib/messages/cases-changed';
import type { Reader } from '../../../lib/summary/reader';
import { loadTargets } from '../targets/load';
import { loadAccounts } from './load';
import { dropTargetsOf, settleTargets } from './settle-targets';
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
  await Promise.all([loadAccounts(reader), loadTargets(reader)]);
  const isDone = used?.kind === 'used' && used.result.kind === done;
  accountOutcome.value = isDone ? { tone: 'good', text } : { tone: 'bad', text: whyNot(used, reader) };
};

const merge = async (db: Db, from: string, into: string): Promise<Merged> => {
  const merged = await mergeAccounts(db, from, into);
  if (merged.kind === 'merged') await settleTargets(db);
  return merged;
};

const remove = async (db: Db, id: string): Promise<RemovedAccount> => {
  const removed = await removeAccount(db, id);
  if (removed.kind === 'removed') await dropTargetsOf(id);
  return removed;
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
    void change(reader, db => merge(db, from.id, into.id), 'merged', text);
  },
  remove: ({ id, title }) => {
    const text = reader.say('account-removed', { account: title });
    void change(reader, db => remove(db, id), 'removed', text);
  },
});

import { allAccounts } from './accounts';
import type { Db, WriteTx } from './schema';
import { inOneTransaction, type Failure } from './transaction';

/** `unknown`: there is no such account. */
export type RemovedAccount =
  { readonly kind: 'removed' } | { readonly kind: 'not-removed'; readonly reason: 'unknown' | Failure };

/** All keys that begin with these parts. */
const under = (part: string | number): IDBKeyRange => IDBKeyRange.bound([part], [part, []]);

/** Damaged ones too: whatever lies under the account's name. */
const removeSeries = async (tx: WriteTx, account: string): Promise<void> => {
  const ids = await tx
    .objectStore('series')
    .index('natural')
    .getAllKeys(IDBKeyRange.bound([account], [account, []]));
  for (const id of ids) {
    await tx.objectStore('blocks').delete(under(id));
    await tx.objectStore('series').delete(id);
  }
};

const removeLogs = async (tx: WriteTx, account: string): Promise<void> => {
  const heads = tx.objectStore('evidence-heads');
  for (const id of await heads.index('account').getAllKeys(account)) {
    await tx.objectStore('evidence').delete(under(id));
    await tx.objectStore('evidence-terms').delete(id);
    await heads.delete(id);
  }
};

const removeActions = async (tx: WriteTx, account: string): Promise<void> => {
  const actions = tx.objectStore('actions');
  const ids = await actions.index('account').getAllKeys(account);
  await Promise.all(ids.map(id => actions.delete(id)));
};

const removeOne = async (tx: WriteTx, account: string): Promise<void> => {
  await removeSeries(tx, account);
  await removeLogs(tx, account);
  await removeActions(tx, account);
  await tx.objectStore('cases').delete(under(account));
  await tx.objectStore('inboxes').delete(under(account));
  await tx.objectStore('accounts').delete(account);
};

/**
 * Deletes an account and those that were merged into it, with readings, messages, steps and evidence, in one durable
 * transaction. What the undo of the last import holds may be of it too, so that undo is given up. A page of the account
 * that is opened later begins it anew.
 */
export const removeAccount = async (db: Db, id: string): Promise<RemovedAccount> => {
  const written = await inOneTransaction(db, async tx => {
    const gone = (await allAccounts(tx)).filter(account => account.id === id || account.into === id);
    for (const account of gone) await removeOne(tx, account.id);
    if (gone.length > 0) await tx.objectStore('undo').clear();
    return gone.length > 0;
  });
  if (written.kind === 'not-written') return { kind: 'not-removed', reason: written.reason };
  return written.result ? { kind: 'removed' } : { kind: 'not-removed', reason: 'unknown' };
};

import { storedAccount } from './accounts';
import type { Account, WriteTx } from './schema';
import { storedSeries } from './series-rows';
import { casesOf } from './stored-cases';
import { sameRecord, type UndoEntry } from './undo-entry';
import { ChangedSince } from './undo-series';

const hasAnything = async (tx: WriteTx, id: string): Promise<boolean> =>
  (await storedSeries(tx, id)).length > 0 ||
  (await casesOf(tx, id)).length > 0 ||
  (await tx.objectStore('actions').index('account').count(id)) > 0;

/** What the page's header has told since stays; name and merging go back. */
const restored = (before: Account, after: Account, now: Account): Account => {
  const { name: own, into: _into, ...names } = now;
  const name = own === after.name ? before.name : own;
  return {
    ...names,
    ...(name !== undefined && { name }),
    ...(before.into !== undefined && { into: before.into }),
  };
};

/** Puts an account back as it was before an import, after all else. One that came by it goes where nothing of it is left. */
export const undoAccount = async (tx: WriteTx, { key, before, after }: UndoEntry): Promise<void> => {
  const id = key as string;
  const now = await storedAccount(tx, id);
  const then = after as Account;
  if (!now || now.into !== then.into) throw new ChangedSince();
  if (before) await tx.objectStore('accounts').put(restored(before as Account, then, now));
  else if (sameRecord(now, then) && !(await hasAnything(tx, id))) await tx.objectStore('accounts').delete(id);
};

import type { Case } from '../messages/case';
import { isKeptCase } from './is-case';
import { currentId } from './accounts';
import { begin } from './read-rows';
import type { Db } from './schema';

/** The cases of an account, merged or not, that were seen since an instant; damaged ones are left out. */
export const recentCases = async (db: Db, account: string, since: Date): Promise<readonly Case[]> => {
  const tx = begin(db);
  const owner = await currentId(tx, account);
  const range = IDBKeyRange.lowerBound(since.toISOString());
  const stored: readonly unknown[] = await tx.objectStore('cases').index('seen').getAll(range);
  return stored.filter(isKeptCase).filter(each => each.account === owner);
};

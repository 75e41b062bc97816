import { accountId } from '../../history/account-id';
import { recordPage } from '../../history/record';
import type { Db } from '../../history/schema';
import { ACME, local, page, reading } from '../../history/testing/sample';
import type { FileChain } from '../file-schema';
import { logsOf, readLog } from '../read-log';

/** One page a day from the first of July, each with another value. */
export const recordDays = async (db: Db, days: number): Promise<void> => {
  for (let day = 1; day <= days; day += 1)
    await recordPage(db, page([reading({ value: day / 10_000, counts: null })]), local(day), '1.2.3');
};

/** The logs of the sample's account, whole. */
export const chainsOf = async (db: Db): Promise<FileChain[]> => {
  const heads = await logsOf(db, await accountId(ACME));
  const chains = await Promise.all(heads.map(head => readLog(db, head)));
  return chains.filter(chain => chain !== null);
};

/** The only log. */
export const chainOf = async (db: Db): Promise<FileChain> => {
  const [chain] = await chainsOf(db);
  if (!chain) throw new Error('there is no log');
  return chain;
};

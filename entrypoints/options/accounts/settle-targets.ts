import { listAccounts, listMerged } from '../../../lib/history/accounts';
import type { Db } from '../../../lib/history/schema';
import { settledTargets, withoutAccount } from '../../../lib/own-targets/settle-accounts';
import { changeOwnTargets } from '../../../lib/own-targets/target-store';

/** They lie in the browser's storage, so no transaction holds both: what fails is said in the log, and the change of the account stands. */
const afterwards = async (work: Promise<unknown>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    console.error('Benchline: your own targets did not follow an account.', error);
  }
};

/** The seller's own targets of an account that was merged go to where it is now. */
export const settleTargets = (db: Db): Promise<void> =>
  afterwards(
    Promise.all([listAccounts(db), listMerged(db)]).then(([{ rows }, merged]) =>
      changeOwnTargets(targets => ({ targets: settledTargets(targets, [...rows, ...merged]) })),
    ),
  );

/** Those of an account that was removed go with it. */
export const dropTargetsOf = (account: string): Promise<void> =>
  afterwards(changeOwnTargets(targets => ({ targets: withoutAccount(targets, account) })));

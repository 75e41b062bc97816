import { listAccounts, listMerged } from '../../lib/history/accounts';
import type { ExportFile } from '../../lib/history/export-schema';
import { fileAccounts } from '../../lib/history/import-accounts';
import type { Account } from '../../lib/history/schema';
import {
  mergedTargets,
  targetChanges,
  targetsBetween,
  withoutTargetChanges,
  type TargetChange,
} from '../../lib/own-targets/merge-targets';
import type { OwnTargets } from '../../lib/own-targets/own-target';
import { settledTargets, targetsHere } from '../../lib/own-targets/settle-accounts';
import { changeOwnTargets, readOwnTargets } from '../../lib/own-targets/target-store';
import { withHistory } from './with-history';

type Accounts = ExportFile['accounts'];

/** Merged or not. */
const accountsNow = (): Promise<readonly Account[]> =>
  withHistory(async db => [...(await listAccounts(db)).rows, ...(await listMerged(db))]);

/** What the targets of a file would change. */
export const lookAtTargets = async (
  targets: OwnTargets,
  accounts: Accounts,
): Promise<readonly TargetChange[]> => {
  const here = targetsHere(targets, await fileAccounts({ accounts }), await accountsNow());
  return targetChanges(await readOwnTargets(), here);
};

/** Takes the targets of a file, once its accounts are kept; those of accounts that it merged here go along with them. */
export const takeTargets = async (
  targets: OwnTargets,
  accounts: Accounts,
): Promise<readonly TargetChange[]> => {
  const known = await accountsNow();
  const here = targetsHere(targets, await fileAccounts({ accounts }), known);
  const { changes } = await changeOwnTargets(stored => {
    const targets = mergedTargets(settledTargets(stored, known), here);
    const changes = targetsBetween(stored, targets);
    return { targets: changes.length === 0 ? stored : targets, changes };
  });
  return changes;
};

/** Takes back what `takeTargets` did; what was changed since stays. */
export const undoTargets = (changes: readonly TargetChange[]): Promise<unknown> =>
  changeOwnTargets(now => ({ targets: withoutTargetChanges(now, changes) }));

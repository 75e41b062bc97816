import { signal } from '@preact/signals';
import type { TargetsState } from '../../../components/options/page-own-target-options';
import { listAccounts } from '../../../lib/history/accounts';
import type { Account } from '../../../lib/history/schema';
import { followBook, readBook } from '../../../lib/own-metrics/read-book';
import { readOwnTargets } from '../../../lib/own-targets/target-store';
import type { Reader } from '../../../lib/summary/reader';
import { targetAccounts, targetEntries, targetMetrics } from '../../../lib/summary/target-entries';
import { withHistory } from '../accounts/with-history';
import { removedTarget } from './removed';

export const targetsState = signal<TargetsState>({ kind: 'loading' });

/** Targets for all accounts can be set where there is no history too. */
const readAccounts = async (): Promise<readonly Account[]> => {
  const used = await withHistory(listAccounts).catch(() => null);
  return used?.kind === 'used' ? used.result.rows : [];
};

const read = async (shown: Reader): Promise<TargetsState> => {
  const [targets, accounts, metrics] = await Promise.all([readOwnTargets(), readAccounts(), readBook()]);
  const reader = { ...shown, metrics };
  return {
    kind: 'ready',
    entries: targetEntries(targets, accounts, reader),
    metrics: targetMetrics(reader),
    unitOf: id => metrics.find(id)?.unit ?? 'count',
    accounts: targetAccounts(accounts, reader),
    removed: removedTarget()?.name ?? null,
  };
};

let newest = 0;

/** Reads the targets and shows them; an answer that a later question overtook is dropped. */
export const loadTargets = async (reader: Reader): Promise<void> => {
  const turn = ++newest;
  const state = await read(reader).catch((error: unknown): TargetsState => {
    console.error('Benchline: your own targets could not be read.', error);
    return { kind: 'failed' };
  });
  if (turn === newest) targetsState.value = state;
};

/** Shows them anew whenever they or the metrics change, as by an import in another page. */
export const followTargets = (reader: Reader): void => followBook(() => void loadTargets(reader));

import { importLogs } from '../evidence/import-logs';
import { incomingLogs, type IncomingLog } from '../evidence/incoming-log';
import { allAccounts } from './accounts';
import { accountChanges, type AccountChanges } from './account-changes';
import type { Refusal } from '../border/refusal';
import type { CheckedFile } from './import-check';
import { fileAccounts, type FileAccount } from './import-accounts';
import { importAll, type Written } from './import';
import type { Pace } from './pace';
import type { Db, WriteTx } from './schema';
import { inOneTransaction, type Failure } from './transaction';

type Found = Written & AccountChanges & { readonly logs: number };

/** What an import of a file would change. `logs`: of the evidence, that are not there yet. */
export type Preview =
  | ({ readonly kind: 'preview' } & Found)
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'unwritten'; readonly reason: Failure }
  | ({ readonly kind: 'refused' } & Refusal);

/** Thrown at the end, so that all of it is undone. */
class Tried extends Error {}

const tryOut = async (
  tx: WriteTx,
  accounts: readonly FileAccount[],
  file: CheckedFile,
  logs: readonly IncomingLog[],
  pace: Pace,
): Promise<Found> => {
  const before = await allAccounts(tx);
  const written = await importAll(tx, accounts, file, pace);
  const come = await importLogs(tx, logs);
  return { ...written, logs: come, ...accountChanges(before, await allAccounts(tx)) };
};

/**
 * Tells what `importChecked` would change: it is done in full and given up at the end, so that what is told is what will
 * happen. Nothing is changed, also where the browser stops in between.
 */
export const previewImport = async (db: Db, file: CheckedFile, pace: Pace): Promise<Preview> => {
  const accounts = await fileAccounts(file);
  const incoming = await incomingLogs(file.evidence, pace.signal);
  if (!incoming) return { kind: 'cancelled' };
  let found: Awaited<ReturnType<typeof tryOut>> | null = null;
  const written = await inOneTransaction(db, async tx => {
    found = await tryOut(tx, accounts, file, incoming.logs, pace);
    throw new Tried();
  });
  if (found && written.kind === 'not-written' && written.error instanceof Tried)
    return { kind: 'preview', ...(found as Awaited<ReturnType<typeof tryOut>>) };
  if (pace.signal.aborted) return { kind: 'cancelled' };
  const reason = written.kind === 'not-written' ? written.reason : 'failed';
  return { kind: 'unwritten', reason };
};

import { importLogs } from '../evidence/import-logs';
import { incomingLogs, type IncomingLog } from '../evidence/incoming-log';
import type { Template } from '../messages/templates/template';
import type { TaughtRule } from '../taught/rule';
import type { MessageSettings } from '../messages/message-settings-schema';
import type { Reading } from '../reading';
import type { Refusal } from '../border/refusal';

import { importCases } from './import-cases';
import { checkFile, type CheckedFile } from './import-check';
import { importActions } from '../journal/import-actions';
import { grouped } from './grouped';
import { fileAccounts, followMerges, importAccounts, type FileAccount } from './import-accounts';
import { keepUndo } from './keep-undo';
import { UNWATCHED, type Pace } from './pace';
import { recorded } from './recorded-tx';
import type { Db, SeriesRow, WriteTx } from './schema';
import { importSeries, type Change, type Counts, type Group } from './import-series';
import { byName, naturalKey, naturalName } from './series-rows';
import { tellRoom } from './told-room';
import { inOneTransaction, type Failure } from './transaction';
import { NOTHING_ELSEWHERE } from './undo-entry';

/**
 * `cases`: what became of those of the file, if any; the counts beside it are of readings. `actions`: those
 * of steps. `rules`: what the seller taught, to be kept elsewhere.
 */
export type ImportOutcome =
  | ({
      readonly kind: 'imported';
      readonly cases?: Counts;
      readonly actions?: Counts;
      readonly rules?: readonly TaughtRule[];
      /** The seller's templates, to be kept elsewhere. */
      readonly templates?: readonly Template[];
      /** Evidence logs that came, and those that do not hold and were left out; only where there are any. */
      readonly logs?: number;
      readonly brokenLogs?: number;
      /** The options of messages, to be kept elsewhere too. */
      readonly messages?: MessageSettings;
    } & Counts)
  | { readonly kind: 'cancelled' }
  /** The file is sound, but the history could not be written; nothing was changed. */
  | { readonly kind: 'unwritten'; readonly reason: Failure }
  | ({ readonly kind: 'refused' } & Refusal);

const bySeries = (readings: readonly Reading[]): Group[] =>
  grouped(readings, reading => naturalName(naturalKey(reading.account, reading)));

const counted = (changes: readonly Change[]): Counts => {
  const count = (change: Change): number => changes.filter(each => each === change).length;
  return { added: count('added'), updated: count('updated'), unchanged: count('unchanged') };
};

/** One after the other, so that it can be told how far it is, and be stopped. */
const eachSeries = async (
  tx: WriteTx,
  known: ReadonlyMap<string, SeriesRow>,
  groups: readonly Group[],
  { tell, signal }: Pace,
): Promise<Change[]> => {
  const changes: Change[][] = [];
  for (const [done, group] of groups.entries()) {
    signal.throwIfAborted();
    tell(done, groups.length);
    changes.push(await importSeries(tx, known, group));
  }
  return changes.flat();
};

/** Does a file say anything of steps? */
const hasJournal = ({ actions, removedActions = [] }: CheckedFile): boolean =>
  actions.length + removedActions.length > 0;

export type Written = { readonly readings: Counts; readonly cases: Counts; readonly actions: Counts };

/** Merges a checked file within a transaction. Throws where `pace` was stopped. */
export const importAll = async (
  tx: WriteTx,
  accounts: readonly FileAccount[],
  { readings, cases, ...journal }: CheckedFile,
  pace: Pace,
): Promise<Written> => {
  const ownerOf = await importAccounts(tx, accounts);
  const owned = readings.map(reading => ({ ...reading, account: ownerOf(reading.account) }));
  const known = byName(await tx.objectStore('series').getAll());
  const changes = await eachSeries(tx, known, bySeries(owned), pace);
  const casesThen = await importCases(tx, cases, ownerOf);
  const actions = await importActions(tx, journal, ownerOf);
  await followMerges(tx, accounts, pace.signal);
  return { readings: counted(changes), cases: casesThen, actions };
};

type Told = { readonly name: string; readonly at: Date; readonly pace: Pace };

const importWithUndo = async (
  tx: WriteTx,
  accounts: readonly FileAccount[],
  file: CheckedFile,
  logs: readonly IncomingLog[],
  { name, at, pace }: Told,
): Promise<Written & { readonly logs: number }> => {
  const record = recorded(tx);
  const written = await importAll(record.tx, accounts, file, pace);
  const head = { at: at.toISOString(), file: name, added: NOTHING_ELSEWHERE };
  await keepUndo(tx, record.touched(), head);
  // Not part of what can be undone: a log stands beside the others and changes no figure.
  return { ...written, logs: await importLogs(tx, logs) };
};

/**
 * Merges a checked file into the history, in one transaction, in which is kept too what it takes to undo it. `name`: of
 * the file. Where `pace` was stopped the outcome is `cancelled`, and nothing was changed.
 */
export const importChecked = async (db: Db, file: CheckedFile, told: Told): Promise<ImportOutcome> => {
  const accounts = await fileAccounts(file);
  const incoming = await incomingLogs(file.evidence, told.pace.signal);
  if (!incoming) return { kind: 'cancelled' };
  const written = await inOneTransaction(db, tx => importWithUndo(tx, accounts, file, incoming.logs, told));
  if (told.pace.signal.aborted && written.kind === 'not-written') return { kind: 'cancelled' };
  if (written.kind === 'not-written') return { kind: 'unwritten', reason: written.reason };
  tellRoom('kept');
  const { readings, cases, actions, logs } = written.result;
  return {
    kind: 'imported',
    ...readings,
    ...(file.cases.length > 0 && { cases }),
    ...(hasJournal(file) && { actions }),
    ...(logs > 0 && { logs }),
    ...(incoming.broken > 0 && { brokenLogs: incoming.broken }),
    ...(file.rules && { rules: file.rules }),
    ...(file.templates && { templates: file.templates }),
    ...(file.settings.messages && { messages: file.settings.messages }),
  };
};

/**
 * Merges a file of "Export JSON" into the history: everything is checked first, everything is written
 * in one transaction, and the same file again changes nothing. The settings of the file are checked but
 * not applied: they would silently take the place of the seller's own. Accounts that were merged where the file comes from
 * are merged here too, and a name that the seller gave there is taken where there is none here.
 */
export const importFile = async (db: Db, text: string): Promise<ImportOutcome> => {
  const checked = await checkFile(text, new Set(await db.getAllKeys('accounts')), UNWATCHED);
  if (checked.kind !== 'file') return checked;
  return importChecked(db, checked.file, { name: '', at: new Date(), pace: UNWATCHED });
};

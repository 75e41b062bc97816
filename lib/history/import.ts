import type { Template } from '../messages/templates/template';
import type { TaughtRule } from '../taught/rule';
import type { MessageSettings } from '../messages/message-settings-schema';
import type { Reading } from '../reading';
import type { Refusal } from '../border/complaint';
import type { ExportFile } from './export-schema';
import { importCases } from './import-cases';
import { checkFile } from './import-check';
import { grouped } from './grouped';
import { fileAccounts, followMerges, importAccounts, type FileAccount } from './import-accounts';
import type { Db, WriteTx } from './schema';
import { importSeries, type Change, type Counts, type Group } from './import-series';
import { byName, naturalKey, naturalName } from './series-rows';
import { inOneTransaction, type Failure } from './transaction';

/**
 * `cases`: what became of those of the file, if any; the counts beside it are of readings. `leftOut`: actions, if any, which this
 * version does not keep. `rules`: what the seller taught, to be kept elsewhere.
 */
export type ImportOutcome =
  | ({
      readonly kind: 'imported';
      readonly cases?: Counts;
      readonly leftOut?: number;
      readonly rules?: readonly TaughtRule[];
      /** The seller's templates, to be kept elsewhere. */
      readonly templates?: readonly Template[];
      /** The options of messages, to be kept elsewhere too. */
      readonly messages?: MessageSettings;
    } & Counts)
  | ({ readonly kind: 'refused' } & Refusal);

const FAILURES: Readonly<Record<Failure, string>> = {
  'disk-full': 'could not be written, as the disk is full; nothing was changed',
  closed: 'was closed by another part of Benchline; nothing was changed. Try again',
  failed: 'could not be written; nothing was changed',
};

const bySeries = (readings: readonly Reading[]): Group[] =>
  grouped(readings, reading => naturalName(naturalKey(reading.account, reading)));

type Written = { readonly readings: readonly Change[]; readonly cases: Counts };

const importAll = async (
  tx: WriteTx,
  accounts: readonly FileAccount[],
  { readings, cases }: ExportFile,
): Promise<Written> => {
  const ownerOf = await importAccounts(tx, accounts);
  const owned = readings.map(reading => ({ ...reading, account: ownerOf(reading.account) }));
  const known = byName(await tx.objectStore('series').getAll());
  const changes = await Promise.all(bySeries(owned).map(group => importSeries(tx, known, group)));
  const casesThen = await importCases(tx, cases, ownerOf);
  await followMerges(tx, accounts);
  return { readings: changes.flat(), cases: casesThen };
};

const counted = (changes: readonly Change[]): Counts => {
  const count = (change: Change): number => changes.filter(each => each === change).length;
  return { added: count('added'), updated: count('updated'), unchanged: count('unchanged') };
};

/**
 * Merges a file of "Export JSON" into the history: everything is checked first, everything is written
 * in one transaction, and the same file again changes nothing. The settings of the file are checked but
 * not applied: they would silently take the place of the seller's own. Accounts that were merged where the file comes from
 * are merged here too, and a name that the seller gave there is taken where there is none here.
 */
export const importFile = async (db: Db, text: string): Promise<ImportOutcome> => {
  const checked = checkFile(text, new Set(await db.getAllKeys('accounts')));
  if (checked.kind === 'refused') return checked;
  const { file } = checked;
  const accounts = await fileAccounts(file);
  const written = await inOneTransaction(db, tx => importAll(tx, accounts, file));
  if (written.kind === 'not-written')
    return { kind: 'refused', field: 'history', reason: FAILURES[written.reason] };
  const { readings, cases } = written.result;
  const leftOut = file.actions.length;
  return {
    kind: 'imported',
    ...counted(readings),
    ...(file.cases.length > 0 && { cases }),
    ...(leftOut > 0 && { leftOut }),
    ...(file.rules && { rules: file.rules }),
    ...(file.templates && { templates: file.templates }),
    ...(file.settings.messages && { messages: file.settings.messages }),
  };
};

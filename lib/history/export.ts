import { exportLogs } from '../evidence/export-logs';
import type { Reading } from '../reading';
import type { Template } from '../messages/templates/template';
import type { TaughtRule } from '../taught/rule';
import type { MessageSettings } from '../messages/message-settings-schema';
import type { Settings } from '../settings';
import { toFile } from '../journal/file-action';
import { isKeptAction } from '../journal/kept-action';
import type { TipChoices } from '../journal/own-tip';
import type { OwnMetrics } from '../own-metrics/metric-list';
import type { OwnTargets } from '../own-targets/own-target';
import { exportSchema, FORMAT, VERSION, type ExportFile } from './export-schema';
import { fitForFile, fitLogs, type Fit } from './fit-for-file';
import { listAccounts, listMerged } from './accounts';
import type { FileChain } from '../evidence/file-schema';
import type { Rows } from './read-rows';
import { readEverything } from './series';
import type { Account, Db } from './schema';
import { casesForFile, type FileCase } from './case-file';
import { damagedBeside, type Damaged } from './damaged';
import { isKeptCase } from './is-case';
import { keyIdOf, secretOf } from './secret';

const namesOf = ({ store, country, host }: Account) => ({ store, country, host });

/** The seller's own name, and what was merged into it, only where there is any. */
const accountOf = (account: Account, all: readonly Account[]): ExportFile['accounts'][number] => {
  const { id, name } = account;
  const merged = all.filter(({ into }) => into === id).map(namesOf);
  return {
    id,
    ...namesOf(account),
    ...(name !== undefined && { name }),
    ...(merged.length > 0 && { merged }),
  };
};

/** The order in which the contract writes a reading; both files of one history are then the same. */
const readingOf = (reading: Reading): ExportFile['readings'][number] => ({
  account: reading.account,
  metric: reading.metric,
  scope: reading.scope,
  window: reading.window,
  value: reading.value,
  counts: reading.counts,
  target: reading.target,
  average: reading.average,
  top: reading.top,
  period: reading.period,
  label: reading.label,
  page: reading.page,
  source: reading.source,
  firstSeen: reading.firstSeen,
  lastSeen: reading.lastSeen,
});

/** All settings; those of messages, tips, own metrics and targets only where the seller has made any. */
export type ExportedSettings = Settings & {
  readonly messages?: MessageSettings;
  readonly tips?: TipChoices;
  readonly metrics?: OwnMetrics;
  readonly targets?: OwnTargets;
};

const tipsOf = ({ hidden, own, removed }: TipChoices) => ({
  hidden: [...hidden],
  own: [...own],
  removed: [...removed],
});

const settingsOf = ({
  messages,
  tips,
  metrics,
  targets,
  hidden,
  zones,
  ...settings
}: ExportedSettings): ExportFile['settings'] => ({
  ...settings,
  pages: { ...settings.pages },
  ...(hidden && { hidden: [...hidden] }),
  ...(zones && { zones: { ...zones } }),
  ...(tips && { tips: tipsOf(tips) }),
  ...(metrics && { metrics: [...metrics] }),
  ...(targets && { targets: [...targets] }),
  ...(messages && { messages: { ...messages, marks: [...messages.marks], quiet: { ...messages.quiet } } }),
});

/** A secret is made only where there is something to tell apart by it. */
const casesOfDb = async (db: Db): Promise<Rows<FileCase>> => {
  const stored: readonly unknown[] = await db.getAll('cases');
  const kept = stored.filter(isKeptCase);
  const rows = stored.length === 0 ? [] : casesForFile(kept, await keyIdOf(await secretOf(db)));
  return { rows, skipped: stored.length - kept.length };
};

const actionsOfDb = async (db: Db) => {
  const stored: readonly unknown[] = await db.getAll('actions');
  const kept = stored.filter(isKeptAction);
  return { ...toFile(kept), skipped: stored.length - kept.length };
};

/** Of an account that is lost nobody could say whose it is, and a file with it could not be imported. */
const ofAccounts = <T extends { readonly account: string }>(
  all: readonly T[],
  known: ReadonlySet<string>,
): Fit<T> => {
  const rows = all.filter(({ account }) => known.has(account));
  return { rows, left: all.length - rows.length };
};

/** How many entries of the logs are not in the file, as they cannot be read. */
const missingEntries = (chains: readonly FileChain[]): number =>
  chains.reduce(
    (sum, { before, entries, later, last }) =>
      sum + Math.max(0, last.count - before.count - entries.length - later.length),
    0,
  );

/** Everything that is kept, with what could not be read and is not in it. */
export type Exported = { readonly file: ExportFile; readonly damaged: Damaged };

/**
 * Everything that is kept, as the contract of the export has it. Damaged rows are left out and counted. Rejects when the
 * database cannot be read.
 */
export const exportEverything = async (
  db: Db,
  settings: ExportedSettings,
  at: Date,
  rules: readonly TaughtRule[] = [],
  templates: readonly Template[] = [],
): Promise<Exported> => {
  const [accounts, merged, everything, allCases, journal, logs, beside] = await Promise.all([
    listAccounts(db),
    listMerged(db),
    readEverything(db),
    casesOfDb(db),
    actionsOfDb(db),
    exportLogs(db),
    damagedBeside(db),
  ]);
  const { shape } = exportSchema;
  const owners = await fitForFile(
    shape.accounts,
    accounts.rows.map(account => accountOf(account, merged)),
  );
  const known = new Set(owners.rows.map(({ id }) => id));
  const fit = async <T extends { readonly account: string }>(
    check: Parameters<typeof fitForFile>[0],
    all: readonly T[],
  ): Promise<Fit<T>> => {
    const owned = ofAccounts(all, known);
    const { rows, left } = await fitForFile(check, owned.rows);
    return { rows, left: left + owned.left };
  };
  const readings = await fit(shape.readings, everything.rows.map(readingOf));
  const cases = await fit(shape.cases, allCases.rows);
  const actions = await fit(shape.actions, journal.actions);
  const removed = await fit(exportSchema.shape.removedActions, journal.removed);
  const evidence = await fitLogs(logs);
  const file: ExportFile = {
    format: FORMAT,
    version: VERSION,
    exportedAt: at.toISOString(),
    accounts: owners.rows,
    readings: readings.rows,
    cases: cases.rows,
    actions: actions.rows,
    ...(removed.rows.length > 0 && { removedActions: removed.rows }),
    settings: settingsOf(settings),
    ...(rules.length > 0 && { rules: [...rules] }),
    ...(templates.length > 0 && { templates: [...templates] }),
    ...(evidence.rows.length > 0 && { evidence: evidence.rows }),
  };
  const damaged: Damaged = {
    accounts: accounts.skipped + owners.left,
    series: everything.broken,
    readings: everything.skipped - everything.broken + readings.left,
    cases: allCases.skipped + cases.left,
    actions: journal.skipped + actions.left + removed.left,
    logs: (beside.logs ?? 0) + evidence.left,
    entries: missingEntries(evidence.rows),
  };
  return { file, damaged };
};

/** As exportEverything, the file alone. */
export const exportAll = async (...asked: Parameters<typeof exportEverything>): Promise<ExportFile> =>
  (await exportEverything(...asked)).file;

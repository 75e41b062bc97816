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
import { FORMAT, VERSION, type ExportFile } from './export-schema';
import { listAccounts, listMerged } from './accounts';
import { readEverything } from './series';
import type { Account, Db } from './schema';
import { casesForFile, type FileCase } from './case-file';
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

/** All settings; those of messages, tips and own metrics only where the seller has made any. */
export type ExportedSettings = Settings & {
  readonly messages?: MessageSettings;
  readonly tips?: TipChoices;
  readonly metrics?: OwnMetrics;
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
  hidden,
  ...settings
}: ExportedSettings): ExportFile['settings'] => ({
  ...settings,
  pages: { ...settings.pages },
  ...(hidden && { hidden: [...hidden] }),
  ...(tips && { tips: tipsOf(tips) }),
  ...(metrics && { metrics: [...metrics] }),
  ...(messages && { messages: { ...messages, marks: [...messages.marks], quiet: { ...messages.quiet } } }),
});

/** A secret is made only where there is something to tell apart by it. */
const casesOfDb = async (db: Db): Promise<FileCase[]> => {
  const stored: readonly unknown[] = await db.getAll('cases');
  return stored.length === 0
    ? []
    : casesForFile(stored.filter(isKeptCase), await keyIdOf(await secretOf(db)));
};

const actionsOfDb = async (db: Db) => {
  const stored: readonly unknown[] = await db.getAll('actions');
  return toFile(stored.filter(isKeptAction));
};

/**
 * Everything that is kept, as the contract of the export has it. Corrupt rows are left
 * out. Rejects when the database cannot be read.
 */
export const exportAll = async (
  db: Db,
  settings: ExportedSettings,
  at: Date,
  rules: readonly TaughtRule[] = [],
  templates: readonly Template[] = [],
): Promise<ExportFile> => {
  const [accounts, merged, readings, cases, journal, evidence] = await Promise.all([
    listAccounts(db),
    listMerged(db),
    readEverything(db),
    casesOfDb(db),
    actionsOfDb(db),
    exportLogs(db),
  ]);
  return {
    format: FORMAT,
    version: VERSION,
    exportedAt: at.toISOString(),
    accounts: accounts.rows.map(account => accountOf(account, merged)),
    readings: readings.rows.map(readingOf),
    cases,
    actions: journal.actions,
    ...(journal.removed.length > 0 && { removedActions: journal.removed }),
    settings: settingsOf(settings),
    ...(rules.length > 0 && { rules: [...rules] }),
    ...(templates.length > 0 && { templates: [...templates] }),
    ...(evidence.length > 0 && { evidence }),
  };
};

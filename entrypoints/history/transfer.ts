import type { ConventionName } from '../../lib/csv/convention';
import { csvFile, type TableName } from '../../lib/csv/csv-file';
import { exportEverything, type Exported, type ExportedSettings } from '../../lib/history/export';
import type { Damaged } from '../../lib/history/damaged';
import { storedTipChoices } from '../../lib/journal/tips-store';
import { storedMessageSettings } from '../../lib/messages/message-settings';
import { readOwnMetrics } from '../../lib/own-metrics/metric-store';
import { readOwnTargets } from '../../lib/own-targets/target-store';
import { readTemplates } from '../../lib/messages/templates/template-store';
import { readSettings } from '../../lib/settings';
import { exportName } from '../../lib/summary/outcome-words';
import { damagedInFile } from '../../lib/summary/damaged-words';
import type { Reader } from '../../lib/summary/reader';
import { saveFile } from '../../lib/summary/save-file';
import { readRules } from '../../lib/taught/rule-store';
import { tell } from './transfer-state';
import { withHistory } from './with-history';

/** The switches, and the options of messages, the tips, the own metrics and targets where the seller has set any. */
const readAllSettings = async (): Promise<ExportedSettings> => {
  const [settings, messages, tips, metrics, targets] = await Promise.all([
    readSettings(),
    storedMessageSettings(),
    storedTipChoices(),
    readOwnMetrics(),
    readOwnTargets(),
  ]);
  return {
    ...settings,
    ...(messages && { messages }),
    ...(tips && { tips }),
    ...(metrics.length > 0 && { metrics }),
    ...(targets.length > 0 && { targets }),
  };
};

const readAll = (at: Date): Promise<Exported> =>
  withHistory(async db =>
    exportEverything(db, await readAllSettings(), at, await readRules(), (await readTemplates()).templates),
  );

/** Makes a file and saves it; says what came of it. */
const exportBy = async ({ say }: Reader, save: (at: Date) => Promise<string>): Promise<void> => {
  try {
    tell({ tone: 'good', text: await save(new Date()) });
  } catch (error) {
    console.error('Benchline: no export.', error);
    tell({ tone: 'bad', text: say('export-failed') });
  }
};

/** What is not in the file, as it could not be read, is said with it. */
const withDamaged = (text: string, damaged: Damaged, { say }: Reader): string =>
  [text, damagedInFile(damaged, say)].filter(each => each !== null).join(' ');

/** Saves everything as one JSON file. */
export const exportJson = (reader: Reader): Promise<void> =>
  exportBy(reader, async at => {
    const file = exportName(at);
    const { file: everything, damaged } = await readAll(at);
    saveFile(JSON.stringify(everything), file);
    return withDamaged(reader.say('exported', { count: everything.readings.length, file }), damaged, reader);
  });

/** Saves one table as a CSV file. */
export const exportCsv = (reader: Reader, table: TableName, convention: ConventionName): Promise<void> =>
  exportBy(reader, async at => {
    const file = exportName(at).replace(/^benchline-(.*)json$/, `benchline-${table}-$1csv`);
    const { file: everything, damaged } = await readAll(at);
    const { text, rows } = csvFile(everything, table, convention);
    saveFile(text, file, 'text/csv');
    return withDamaged(reader.say('csv-exported', { count: rows, file }), damaged, reader);
  });

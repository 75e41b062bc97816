import { exportAll, type ExportedSettings } from '../../lib/history/export';
import { storedMessageSettings } from '../../lib/messages/message-settings';
import { readTemplates } from '../../lib/messages/templates/template-store';
import { readSettings } from '../../lib/settings';
import { exportName } from '../../lib/summary/outcome-words';
import type { Reader } from '../../lib/summary/reader';
import { saveFile } from '../../lib/summary/save-file';
import { readRules } from '../../lib/taught/rule-store';
import { tell } from './transfer-state';
import { withHistory } from './with-history';

/** The switches, and the options of messages where the seller has set any. */
const readAllSettings = async (): Promise<ExportedSettings> => {
  const [settings, messages] = await Promise.all([readSettings(), storedMessageSettings()]);
  return { ...settings, ...(messages && { messages }) };
};

/** Saves everything as one JSON file. */
export const exportJson = async ({ say }: Reader): Promise<void> => {
  const at = new Date();
  const file = exportName(at);
  try {
    const everything = await withHistory(async db =>
      exportAll(db, await readAllSettings(), at, await readRules(), (await readTemplates()).templates),
    );
    saveFile(JSON.stringify(everything), file);
    tell({ tone: 'good', text: say('exported', { count: everything.readings.length, file }) });
  } catch (error) {
    console.error('Benchline: no export.', error);
    tell({ tone: 'bad', text: say('export-failed') });
  }
};

import { signal } from '@preact/signals';
import { exportAll, type ExportedSettings } from '../../lib/history/export';
import { importFile, type ImportOutcome } from '../../lib/history/import';
import { openHistory } from '../../lib/history/open';
import type { Db } from '../../lib/history/schema';
import { tellCasesChanged } from '../../lib/messages/cases-changed';
import { adoptMessageSettings, storedMessageSettings } from '../../lib/messages/message-settings';
import { readSettings } from '../../lib/settings';
import { exportName, importWords, type OutcomeView } from '../../lib/summary/outcome-words';
import { withRuleWords } from '../../lib/summary/rule-file-words';
import { withTemplateWords } from '../../lib/summary/template-file-words';
import { mergedTemplates, type MergedTemplates } from '../../lib/messages/templates/template-list';
import { changeTemplates, readTemplates } from '../../lib/messages/templates/template-store';
import { merged, type Merged } from '../../lib/taught/rule-list';
import { ruleSchema } from '../../lib/taught/rule-schema';
import { changeRules, readRules } from '../../lib/taught/rule-store';
import type { Reader } from '../../lib/summary/reader';
import { saveFile } from '../../lib/summary/save-file';

/** What came of the last export or import. */
export const outcome = signal<OutcomeView | null>(null);

const withHistory = async <T>(use: (db: Db) => Promise<T>): Promise<T> => {
  const opened = await openHistory();
  if (opened.kind === 'off') throw new Error(opened.reason);
  try {
    return await use(opened.db);
  } finally {
    opened.db.close();
  }
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
    outcome.value = { tone: 'good', text: say('exported', { count: everything.readings.length, file }) };
  } catch (error) {
    console.error('Benchline: no export.', error);
    outcome.value = { tone: 'bad', text: say('export-failed') };
  }
};

/** The switches, and the options of messages where the seller has set any. */
const readAllSettings = async (): Promise<ExportedSettings> => {
  const [settings, messages] = await Promise.all([readSettings(), storedMessageSettings()]);
  return { ...settings, ...(messages && { messages }) };
};

/** The rules of the file, once its readings are kept; one for a page or metric of a later version is left out. */
const takeRules = async (result: ImportOutcome): Promise<Omit<Merged, 'rules'> | null> => {
  if (result.kind === 'refused' || !result.rules) return null;
  const sound = result.rules.filter(rule => ruleSchema.safeParse(rule).success);
  const taken = await changeRules(rules => merged(rules, sound));
  return { ...taken, left: taken.left + result.rules.length - sound.length };
};

/** The options of messages of the file, where the seller has set none here: they take the place of nobody's. */
const takeMessageSettings = async (result: ImportOutcome): Promise<void> => {
  if (result.kind === 'imported' && result.messages) await adoptMessageSettings(result.messages);
};

/** The templates of the file, in the same way: they are no part of the database, so no transaction holds both. */
const takeTemplates = async (result: ImportOutcome): Promise<MergedTemplates | null> => {
  if (result.kind === 'refused' || !result.templates) return null;
  const { templates } = result;
  return changeTemplates(shelf => mergedTemplates(shelf, templates, () => crypto.randomUUID()));
};

/**
 * Merges a file into the history. The page writes this itself, against the rule that only the worker
 * writes: a file may be larger than a message can be, and the worker may be stopped halfway. The rule's
 * purpose is kept, as the import is one transaction, which the database orders with the worker's own.
 */
export const importJson = async (file: File, { say }: Reader): Promise<void> => {
  outcome.value = { tone: 'quiet', text: say('importing', { file: file.name }) };
  try {
    const text = await file.text();
    const result = await withHistory(db => importFile(db, text));
    await tellCasesChanged();
    await takeMessageSettings(result);
    const withRules = withRuleWords(importWords(result, say), await takeRules(result), say);
    outcome.value = withTemplateWords(withRules, await takeTemplates(result), say);
  } catch (error) {
    console.error('Benchline: no import.', error);
    outcome.value = { tone: 'bad', text: say('import-failed') };
  }
};

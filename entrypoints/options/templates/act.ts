import { readText } from '../../../lib/border/read-text';
import { signal } from '@preact/signals';
import type { Saved, TemplateActions } from '../../../components/options/page-template-options';
import { isStarterLanguage, startersIn } from '../../../lib/messages/templates/starters/starters';
import { checkTemplateFile, templateFile } from '../../../lib/messages/templates/template-file';
import { mergedTemplates, putBack, withoutTemplate } from '../../../lib/messages/templates/template-list';
import { changeTemplates, readTemplates } from '../../../lib/messages/templates/template-store';
import type { OutcomeView } from '../../../lib/summary/outcome-words';
import type { Reader } from '../../../lib/summary/reader';
import { saveFile } from '../../../lib/summary/save-file';
import { templateImportWords, templatesExportName } from '../../../lib/summary/template-file-words';
import { checkTemplate } from './check-template';
import { loadTemplates } from './load';
import { removedTemplate, setRemoved } from './removed';
import { saveTemplate } from './save';

/** What came of the last thing that was done with templates. */
export const templateOutcome = signal<OutcomeView | null>(null);

const newId = (): string => crypto.randomUUID();

const remove = async (id: string): Promise<void> => {
  const { before } = await changeTemplates(shelf => ({ shelf: withoutTemplate(shelf, id), before: shelf }));
  const place = before.templates.findIndex(each => each.id === id);
  const template = before.templates[place];
  setRemoved(template ? { template, place } : null);
};

const undo = async (): Promise<void> => {
  const removed = removedTemplate();
  if (removed) await changeTemplates(shelf => ({ shelf: putBack(shelf, removed.template, removed.place) }));
  setRemoved(null);
};

const addStarters = async (language: string, { say }: Reader): Promise<void> => {
  if (!isStarterLanguage(language)) return;
  const { added } = await changeTemplates(shelf =>
    mergedTemplates({ ...shelf, starters: 'taken' }, startersIn(language), newId),
  );
  templateOutcome.value = { tone: 'good', text: say('starters-added', { count: added }) };
};

const removeStarters = async ({ say }: Reader): Promise<void> => {
  await changeTemplates(shelf => ({ shelf: { ...shelf, starters: 'removed' } }));
  templateOutcome.value = { tone: 'good', text: say('starters-removed') };
};

const exportTemplates = async ({ say }: Reader): Promise<void> => {
  const at = new Date();
  const { templates } = await readTemplates();
  const file = templatesExportName(at);
  saveFile(templateFile(templates, at), file);
  templateOutcome.value = {
    tone: 'good',
    text: say('templates-exported', { count: templates.length, file }),
  };
};

const importTemplates = async (file: File, { say }: Reader): Promise<void> => {
  const checked = checkTemplateFile(await readText(file));
  const outcome =
    checked.kind === 'refused'
      ? checked
      : await changeTemplates(shelf => mergedTemplates(shelf, checked.templates, newId));
  templateOutcome.value = templateImportWords(outcome, say);
};

/** The actions of the section; what fails is said, and the list is shown as it is then. */
export const templateActions = (reader: Reader): TemplateActions => {
  const unchanged = (error: unknown): string => {
    console.error('Benchline: the templates could not be changed.', error);
    return reader.say('templates-not-changed');
  };
  const act = async (action: () => Promise<unknown>): Promise<void> => {
    templateOutcome.value = null;
    await action().catch((error: unknown) => {
      templateOutcome.value = { tone: 'bad', text: unchanged(error) };
    });
    await loadTemplates(reader);
  };
  const save: TemplateActions['save'] = async (template, way) => {
    const saved = await saveTemplate(template, way, reader, checkTemplate).catch((error: unknown): Saved => ({
      kind: 'not-saved',
      reason: unchanged(error),
    }));
    if (saved.kind === 'saved')
      templateOutcome.value = { tone: 'good', text: reader.say('template-saved', { name: template.name }) };
    await loadTemplates(reader);
    return saved;
  };
  return {
    save,
    remove: id => void act(() => remove(id)),
    undo: () => void act(undo),
    addStarters: language => void act(() => addStarters(language, reader)),
    removeStarters: () => void act(() => removeStarters(reader)),
    exportTemplates: () => void act(() => exportTemplates(reader)),
    importTemplates: file => void act(() => importTemplates(file, reader)),
  };
};

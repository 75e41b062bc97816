import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { TemplatesState } from '../../../components/options/page-template-options';
import { THEMES } from '../../../lib/messages/case';
import { readTemplates } from '../../../lib/messages/templates/template-store';
import type { Reader } from '../../../lib/summary/reader';
import {
  languageChoices,
  ownLanguage,
  starterChoices,
  templateEntries,
  themeChoices,
} from '../../../lib/summary/template-entries';
import { removedTemplate } from './removed';

export const templatesState = signal<TemplatesState>({ kind: 'loading' });

const read = async (reader: Reader): Promise<TemplatesState> => {
  const { starters, templates } = await readTemplates();
  return {
    kind: 'ready',
    entries: templateEntries(templates, reader),
    starters,
    removed: removedTemplate()?.template.name ?? null,
    themes: themeChoices(THEMES, reader),
    languages: languageChoices(templates, reader),
    starterLanguages: starterChoices(reader),
    ownLanguage: ownLanguage(reader),
  };
};

/** Reads the templates and shows them. */
export const loadTemplates = async (reader: Reader): Promise<void> => {
  templatesState.value = await read(reader).catch((error: unknown): TemplatesState => {
    console.error('Benchline: the templates could not be read.', error);
    return { kind: 'failed' };
  });
};

/** Shows them anew whenever they change, as by another tab with the options. */
export const followTemplates = (reader: Reader): void =>
  browser.storage.local.onChanged.addListener(changes => {
    if ('templates' in changes) void loadTemplates(reader);
  });

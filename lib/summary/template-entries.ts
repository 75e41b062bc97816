import type { Theme } from '../messages/case';
import { gapNamesIn } from '../messages/templates/gaps';
import { isStarterLanguage, STARTER_LANGUAGES } from '../messages/templates/starters/starters';
import type { Template } from '../messages/templates/template';
import { HOSTS } from '../hosts';
import { languageName } from './language-name';
import type { Reader } from './reader';

/** A template as the options page lists it. */
export type TemplateEntry = {
  readonly template: Template;
  /** "Delivery · English". */
  readonly what: string;
  /** "To be filled by hand: date"; '' without gaps. */
  readonly gaps: string;
};

/** Something to choose, with the words for it. */
export type Choice<T extends string = string> = { readonly value: T; readonly text: string };

const themeName = (theme: Theme | null, { say }: Reader): string =>
  theme === null ? say('template-any-theme') : say(`theme-${theme}`);

const entryOf = (template: Template, reader: Reader): TemplateEntry => {
  const gaps = gapNamesIn(template.text).join(', ');
  return {
    template,
    what: `${themeName(template.theme, reader)} · ${languageName(template.language, reader)}`,
    gaps: gaps === '' ? '' : reader.say('template-gaps', { gaps }),
  };
};

/** The templates for the options page, by name. */
export const templateEntries = (templates: readonly Template[], reader: Reader): readonly TemplateEntry[] => {
  const { compare } = new Intl.Collator(reader.words.language);
  return templates
    .toSorted((one, other) => compare(one.name, other.name))
    .map(template => entryOf(template, reader));
};

const choices = <T extends string>(tags: readonly T[], reader: Reader): readonly Choice<T>[] => {
  const { compare } = new Intl.Collator(reader.words.language);
  return tags
    .map(value => ({ value, text: languageName(value, reader) }))
    .toSorted((one, other) => compare(one.text, other.text));
};

/** What a template may be for. */
export const themeChoices = (themes: readonly Theme[], reader: Reader): readonly Choice[] => [
  { value: '', text: themeName(null, reader) },
  ...themes.map(theme => ({ value: theme, text: themeName(theme, reader) })),
];

/** The languages of the marketplaces, those of templates that are there, and a few that sellers' pages are in. */
export const languageChoices = (templates: readonly Template[], reader: Reader): readonly Choice[] => {
  const ofHosts = HOSTS.map(({ locale }) => locale.split('-')[0] ?? 'en');
  const all = [...ofHosts, ...templates.map(({ language }) => language), 'zh', 'ko', 'hi'];
  return choices([...new Set(all)], reader);
};

/** The languages of the starter set. */
export const starterChoices = (reader: Reader): readonly Choice[] => choices(STARTER_LANGUAGES, reader);

/** The language that a new template begins with: that of the page, where there is a starter set in it. */
export const ownLanguage = ({ words }: Reader): string =>
  isStarterLanguage(words.language) ? words.language : 'en';

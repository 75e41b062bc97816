import { HOSTS } from '../../hosts';
import type { TemplateView } from '../../inbox';
import type { Theme } from '../case';
import { gapNamesIn } from './gaps';
import { isStarterLanguage, startersIn } from './starters/starters';
import type { Shelf, Template } from './template';

/** What is known of the message that is answered. `language` is the page's, `country` that of the marketplace. */
export type Occasion = {
  readonly theme: Theme | null;
  readonly language: string;
  readonly country: string | null;
};

const baseOf = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

/** Buyers mostly write in their marketplace's language; what a page is in, is the seller's choice. */
const languagesFor = ({ language, country }: Occasion): readonly string[] => {
  const host = HOSTS.find(each => country !== null && each.country === country);
  return [...new Set([...(host ? [baseOf(host.locale)] : []), baseOf(language)])];
};

/** Lower is nearer: first the language, then the theme; one without a theme fits any. */
const distance = (template: Template, theme: Theme | null, languages: readonly string[]): number => {
  const at = languages.indexOf(template.language);
  const byLanguage = at < 0 ? languages.length : at;
  const byTheme = template.theme === theme ? 0 : template.theme === null ? 1 : 2;
  return byLanguage * 3 + byTheme;
};

const fits = (template: Template, theme: Theme | null, languages: readonly string[]): boolean =>
  template.language === languages[0] && (template.theme === null || template.theme === theme);

const offered = ({ starters, templates }: Shelf, languages: readonly string[]): readonly Template[] => {
  const wanted = languages.find(isStarterLanguage) ?? 'en';
  return starters === 'offered' ? [...templates, ...startersIn(wanted)] : templates;
};

/**
 * The templates for an answer, those for its language and theme first, else as the seller has them. While the seller has said
 * nothing about the starter set, it is among them.
 */
export const templatesFor = (shelf: Shelf, occasion: Occasion): readonly TemplateView[] => {
  const languages = languagesFor(occasion);
  return offered(shelf, languages)
    .map(template => ({ template, far: distance(template, occasion.theme, languages) }))
    .toSorted((one, other) => one.far - other.far)
    .map(({ template }) => ({
      id: template.id,
      name: template.name,
      text: template.text,
      gaps: gapNamesIn(template.text),
      fits: fits(template, occasion.theme, languages),
    }));
};

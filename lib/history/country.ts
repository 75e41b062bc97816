import { HOSTS } from '../hosts';

const COUNTRIES = [...new Set(HOSTS.flatMap(({ country }) => country ?? []))];
/** English first: most headers are, and each language costs the worker some milliseconds. */
const LANGUAGES = [...new Set(['en', ...HOSTS.map(({ locale }) => locale.slice(0, 2))])];

/** A name without the accidents of case, width and spacing. */
export const canonicalName = (text: string): string =>
  text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

const known = new Map<string, ReadonlyMap<string, string>>();

const namesIn = (language: string): ReadonlyMap<string, string> => {
  const learnt = known.get(language);
  if (learnt) return learnt;
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const codes = new Map(COUNTRIES.map(code => [canonicalName(names.of(code) ?? code), code]));
  known.set(language, codes);
  return codes;
};

/**
 * The ISO 3166-1 code of a country that the header writes in the page's language ("Germany", "Deutschland"),
 * or null when no marketplace has that name in any of their languages.
 */
export const countryCode = (text: string): string | null => {
  const name = canonicalName(text);
  for (const language of LANGUAGES) {
    const code = namesIn(language).get(name);
    if (code !== undefined) return code;
  }
  return null;
};

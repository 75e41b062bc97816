import { HOSTS } from '../hosts';

const COUNTRIES = [...new Set(HOSTS.flatMap(({ country }) => country ?? []))];
/** Languages in which Seller Central can be had beside those of its hosts (its own menu of languages). */
const OTHERS = ['zh', 'zh-Hant', 'ko', 'hi', 'ta', 'th', 'vi'];
/** English first: most headers are, and each language costs the worker some milliseconds. */
const LANGUAGES = [...new Set(['en', ...HOSTS.map(({ locale }) => locale.slice(0, 2)), ...OTHERS])];

/** A name without the accidents of case, width and spacing. */
export const canonicalName = (text: string): string =>
  text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

/**
 * Codes are names as well. The others are Amazon's own (https://developer-docs.amazon.com/sp-api/docs/marketplace-ids),
 * or were another name in a browser's older tables.
 */
const FIXED: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.map(code => [code.toLowerCase(), code] as const),
  ['uk', 'GB'],
  ['united states of america', 'US'],
  ['turkey', 'TR'],
  ['türkiye', 'TR'],
]);

const known = new Map<string, ReadonlyMap<string, string>>();

/** A page may call its language what is none. */
const namerFor = (language: string): Intl.DisplayNames | null => {
  try {
    return new Intl.DisplayNames([language], { type: 'region' });
  } catch {
    return null;
  }
};

const namesIn = (language: string): ReadonlyMap<string, string> => {
  const learnt = known.get(language);
  if (learnt) return learnt;
  const names = namerFor(language);
  const codes = new Map(COUNTRIES.map(code => [canonicalName(names?.of(code) ?? code), code]));
  known.set(language, codes);
  return codes;
};

/** "de-AT" names countries as "de" does; scripts differ. */
const withoutRegion = (tag: string): string => /^[a-z]+(-[A-Z][a-z]{3})?/.exec(tag)?.[0] ?? tag;

/** As countryCode, for a country that is named in one of these languages (BCP 47). */
export const countryCodeIn = (text: string, languages: readonly string[]): string | null => {
  const name = canonicalName(text);
  const short = FIXED.get(name);
  if (short !== undefined) return short;
  for (const language of new Set(languages.map(withoutRegion))) {
    const code = namesIn(language).get(name);
    if (code !== undefined) return code;
  }
  return null;
};

/**
 * The ISO 3166-1 code of a country that the header writes in the page's language ("Germany", "Deutschland"), or as its
 * code; null when no marketplace has that name in any of their languages.
 */
export const countryCode = (text: string): string | null => countryCodeIn(text, LANGUAGES);

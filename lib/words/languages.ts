import { cached } from './cached';

/** The languages that Benchline speaks. A new one: its tag here, and one file in each area's folder. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'ja', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

const baseOf = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

/** Chinese is written in two scripts: who asks for the traditional one is not answered in the other. */
const isTraditional = (tag: string): boolean =>
  /^zh[-_](.*[-_])?(hant|tw|hk|mo)\b/i.test(tag) && !/hans/i.test(tag);

/** The language that Benchline speaks to a reader of `tag` (BCP 47, or anything), or null. */
const ownFor = (tag: string): Language | null =>
  isTraditional(tag) ? null : (LANGUAGES.find(language => baseOf(language) === baseOf(tag)) ?? null);

/** The language to speak to a reader of `tag` (BCP 47, or anything): its own where we have it, else English. */
export const spokenFor = (tag: string): Language => ownFor(tag) ?? 'en';

/** The writing direction of a language's words. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  ['ar', 'he', 'fa', 'ur'].includes(baseOf(tag)) ? 'rtl' : 'ltr';

const canonical = (tag: string): string | null => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null; // "en_US" and whatever else a page may claim
  }
};

const usesPlainDigits = (locale: string): boolean =>
  directionOf(locale) === 'ltr' && new Intl.NumberFormat(locale).resolvedOptions().numberingSystem === 'latn';

/**
 * The locale for numbers: the page's own, as ours stand beside Amazon's — but for pages in a language that we
 * do not speak and that has its own digits or runs right to left, where those within English words would be a riddle.
 */
export const numberLocale = (tag: string): string => {
  const own = canonical(tag);
  return own !== null && usesPlainDigits(own) ? own : spokenFor(tag);
};

/** The locale for dates, which are words: the page's own where we speak it (en-GB), else the language spoken. */
export const dateLocale = cached((tag: string): string => {
  const own = canonical(tag);
  return own !== null && ownFor(own) !== null ? own : spokenFor(tag);
});

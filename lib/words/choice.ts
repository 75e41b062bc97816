import { LANGUAGES, spokenFor, type Language } from './languages';

/** The language that the seller chose, of what is stored; null for none, and for one that this version does not speak. */
export const chosenLanguage = (stored: string | undefined): Language | null =>
  LANGUAGES.find(language => language === stored) ?? null;

/**
 * The tag (BCP 47) to speak to a reader of `tag`: the chosen language where there is one, with the region of `tag`
 * where both are the same language ("en-GB" stays).
 */
export const readerTag = (stored: string | undefined, tag: string): string => {
  const chosen = chosenLanguage(stored);
  return chosen === null || chosen === spokenFor(tag) ? tag : chosen;
};

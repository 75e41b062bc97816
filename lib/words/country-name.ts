import { cached } from './cached';
import { spokenFor } from './languages';

const names = cached(language => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));

/** A country (ISO 3166-1 alpha-2) in the language spoken to a reader of `tag`: "Germany"; null for what is no country's code. */
export const countryName = (tag: string, code: string): string | null => {
  try {
    return names(spokenFor(tag)).of(code) ?? null;
  } catch {
    return null;
  }
};

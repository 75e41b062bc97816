import { HOSTS } from '../hosts';

const NAMES = new Map<string, string>();

const learn = (): void => {
  const countries = HOSTS.flatMap(({ country }) => country ?? []);
  for (const locale of new Set(HOSTS.map(({ locale }) => locale.slice(0, 2)))) {
    const names = new Intl.DisplayNames([locale], { type: 'region' });
    for (const country of countries) NAMES.set(fold(names.of(country) ?? country), country);
  }
};

const fold = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

/**
 * One spelling for a country that the header writes in the page's language ("Germany", "Deutschland"):
 * its ISO 3166-1 code, or the folded text when no marketplace has that name.
 */
export const canonicalCountry = (text: string): string => {
  if (NAMES.size === 0) learn();
  const folded = fold(text);
  return NAMES.get(folded) ?? folded;
};

/** A name without the accidents of case, width and spacing. */
export const canonicalName = fold;

import { likelyZones } from '../messages/country-zones';
import { GUESSED, isZone, NO_COUNTRY, type Guessed } from '../messages/zoning';
import type { Settings } from '../settings';
import { countryName } from '../words/country-name';
import type { WaitingWords } from '../words/waiting/waiting-words';
import type { Choice } from './template-entries';

/** The choice of a zone for one marketplace. `zone`: '' where none is chosen. */
export type ZoneEntry = {
  readonly country: Guessed;
  readonly name: string;
  readonly zone: string;
  /** Those that make sense for the country, and the chosen one. */
  readonly choices: readonly Choice[];
  /** That a page contradicted it, or ''. */
  readonly doubt: string;
};

const texts = new Map<string, string>();

/** "Eastern Time · America/Toronto": how people call it, by the browser, and how it is found. */
const zoneText = (zone: string, language: string): string => {
  const known = texts.get(`${language} ${zone}`);
  if (known !== undefined) return known;
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(0);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value;
  const text = name === undefined || name === zone ? zone : `${name} · ${zone}`;
  texts.set(`${language} ${zone}`, text);
  return text;
};

const nameOf = (country: Guessed, language: string, say: WaitingWords): string =>
  country === NO_COUNTRY ? say('zones-none') : (countryName(language, country) ?? country);

/** The choices of zones as the options show them. A stored zone that this browser does not know counts as none. */
export const zoneEntries = (
  { zones = {} }: Pick<Settings, 'zones'>,
  language: string,
  say: WaitingWords,
): readonly ZoneEntry[] =>
  GUESSED.map(country => {
    const stored = zones[country];
    const zone = stored && isZone(stored.zone) ? stored.zone : '';
    const known = [...new Set([...likelyZones(country), ...(zone === '' ? [] : [zone])])];
    return {
      country,
      name: nameOf(country, language, say),
      zone,
      choices: known.map(value => ({ value, text: zoneText(value, language) })),
      doubt: zone !== '' && stored?.doubted ? say('zones-wrong', { zone }) : '',
    };
  });

/** A zone by what was typed, whatever its case; null where there is none of that name. */
export const zoneNamed = (typed: string, known: readonly string[]): string | null => {
  const name = typed.trim();
  const found = known.find(zone => zone.toLowerCase() === name.toLowerCase());
  return found ?? (name !== '' && isZone(name) ? name : null);
};

import { zonesOf } from './zones';
import { NO_COUNTRY, type Guessed } from './zoning';

/** The zones of a country with different clocks, most people first (IANA tz database, zone1970.tab; links to these left out). */
const WITHIN: Readonly<Record<Exclude<Guessed, typeof NO_COUNTRY>, readonly string[]>> = {
  CA: [
    'America/Toronto',
    'America/Vancouver',
    'America/Edmonton',
    'America/Winnipeg',
    'America/Regina',
    'America/Halifax',
    'America/St_Johns',
  ],
  MX: [
    'America/Mexico_City',
    'America/Tijuana',
    'America/Hermosillo',
    'America/Mazatlan',
    'America/Ciudad_Juarez',
    'America/Cancun',
  ],
  BR: ['America/Sao_Paulo', 'America/Manaus', 'America/Rio_Branco', 'America/Noronha'],
  AU: [
    'Australia/Sydney',
    'Australia/Brisbane',
    'Australia/Adelaide',
    'Australia/Darwin',
    'Australia/Perth',
    'Australia/Lord_Howe',
  ],
};

/**
 * The zones that make sense for a marketplace, likely ones first: those that count while none is chosen, then the country's
 * others. For messages without a country every one of Seller Central's.
 */
export const likelyZones = (country: Guessed): readonly string[] =>
  country === NO_COUNTRY
    ? zonesOf({ country: null })
    : [...new Set([...zonesOf({ country }), ...WITHIN[country]])];

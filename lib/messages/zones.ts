import { NO_CHOICE, placeKey, type Zoning } from './zoning';

const PACIFIC = 'America/Los_Angeles';

/**
 * The time zones in which Amazon may write the dates of a marketplace. Amazon runs North America on Pacific time; whether the
 * inbox of Canada, Mexico and Brazil does so too was never captured, so their own zones are possible as well. Where a country
 * has several zones and Amazon's is not known, all that differ are possible.
 */
const ZONES: Readonly<Record<string, readonly string[]>> = {
  US: [PACIFIC],
  CA: [PACIFIC, 'America/Toronto'],
  MX: [PACIFIC, 'America/Mexico_City'],
  BR: [PACIFIC, 'America/Sao_Paulo'],
  GB: ['Europe/London'],
  IE: ['Europe/Dublin'],
  DE: ['Europe/Berlin'],
  FR: ['Europe/Paris'],
  IT: ['Europe/Rome'],
  ES: ['Europe/Madrid'],
  NL: ['Europe/Amsterdam'],
  SE: ['Europe/Stockholm'],
  PL: ['Europe/Warsaw'],
  BE: ['Europe/Brussels'],
  TR: ['Europe/Istanbul'],
  AE: ['Asia/Dubai'],
  SA: ['Asia/Riyadh'],
  EG: ['Africa/Cairo'],
  IN: ['Asia/Kolkata'],
  SG: ['Asia/Singapore'],
  AU: ['Australia/Sydney', 'Australia/Brisbane', 'Australia/Perth'],
  ZA: ['Africa/Johannesburg'],
  JP: ['Asia/Tokyo'],
};

const EVERY: readonly string[] = [...new Set(Object.values(ZONES).flat())];

const zonesIn = (country: string): readonly string[] | null =>
  Object.hasOwn(ZONES, country) ? (ZONES[country] ?? null) : null;

/** Whose inbox a text is of. `country`: of the case; `chosen`: the marketplace of the account (ISO 3166-1); null where not known. */
export type Whose = {
  readonly country: string | null;
  readonly chosen?: string | null;
  /** The zones that the seller chose. */
  readonly zoning?: Zoning;
};

/** The seller's choice for a marketplace, while no page contradicts it. */
const trustedIn = (country: string | null, { trusted }: Zoning): readonly string[] | null => {
  const zone = trusted.get(placeKey(country));
  return zone === undefined ? null : [zone];
};

/**
 * The IANA zones in which a date of a case may be meant: those of its own marketplace, and those of the one that the seller has
 * chosen in the header, as it was never captured which of the two an inbox of several marketplaces writes. Every one of Seller
 * Central's where the case does not say whose it is. In place of a marketplace's own: the zone that the seller chose for it.
 */
export const zonesOf = ({ country, chosen = null, zoning = NO_CHOICE }: Whose): readonly string[] => {
  const own = trustedIn(country, zoning) ?? (country === null ? null : zonesIn(country));
  if (own === null) return EVERY;
  if (country === null || chosen === null || chosen === country) return own;
  const others = trustedIn(chosen, zoning) ?? zonesIn(chosen);
  return others === null ? own : [...new Set([...own, ...others])];
};

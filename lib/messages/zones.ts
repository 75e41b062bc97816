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

/**
 * The IANA zones in which a date of a case may be meant: those of its own marketplace (ISO 3166-1), and those of the one that the
 * seller has `chosen`, as it was never captured which of the two an inbox of several marketplaces writes. Every one of Seller
 * Central's where the case does not say whose it is.
 */
export const zonesOf = (country: string | null, chosen: string | null = null): readonly string[] => {
  const own = country === null ? null : zonesIn(country);
  if (own === null) return EVERY;
  const others = chosen === null || chosen === country ? null : zonesIn(chosen);
  return others === null ? own : [...new Set([...own, ...others])];
};

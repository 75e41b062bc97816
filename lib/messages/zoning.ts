/** Stands for messages that show no country: ISO 3166-1 leaves this code to everybody's own use. */
export const NO_COUNTRY = 'ZZ';

/** The marketplaces whose time zone is guessed, so that the seller may choose it (zones.ts). */
export const GUESSED = ['CA', 'MX', 'BR', 'AU', NO_COUNTRY] as const;
export type Guessed = (typeof GUESSED)[number];

/** What the seller chose for one: an IANA zone, and whether a page has contradicted it since. */
export type ZoneChoice = { readonly zone: string; readonly doubted?: true | undefined };

/**
 * The choices that hold (`trusted`) and those that a page contradicted (`doubted`), by country (ISO 3166-1, NO_COUNTRY). A
 * contradicted one only ever makes a deadline earlier.
 */
export type Zoning = {
  readonly trusted: ReadonlyMap<string, string>;
  readonly doubted: ReadonlyMap<string, string>;
};

export const NO_CHOICE: Zoning = { trusted: new Map(), doubted: new Map() };

/** Under which key the choice for a country stands. */
export const placeKey = (country: string | null): string => country ?? NO_COUNTRY;

const sound = new Map<string, boolean>();

const isKnown = (zone: string): boolean => {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
};

/** Does this browser know a time zone of that name? Offsets such as "+05:00" are no zones: they have no summer. */
export const isZone = (zone: string): boolean => {
  const known = sound.get(zone);
  if (known !== undefined) return known;
  const is = /^[A-Za-z]/.test(zone) && isKnown(zone);
  if (sound.size < 1000) sound.set(zone, is);
  return is;
};

type Stored = Readonly<Record<string, ZoneChoice>>;

/** The choices as stored: one for a marketplace whose zone is known, or of a zone that this browser does not know, is none. */
export const zoningOf = (stored: Stored = {}): Zoning => {
  const all = GUESSED.flatMap(country => {
    const choice = Object.hasOwn(stored, country) ? stored[country] : undefined;
    return choice && isZone(choice.zone) ? [{ country, ...choice }] : [];
  });
  const where = (isDoubted: boolean): ReadonlyMap<string, string> =>
    new Map(all.filter(each => (each.doubted === true) === isDoubted).map(each => [each.country, each.zone]));
  return { trusted: where(false), doubted: where(true) };
};

/** The same, where pages contradict the choices for these countries. */
export const doubting = ({ trusted, doubted }: Zoning, countries: ReadonlySet<string>): Zoning => ({
  trusted: new Map([...trusted].filter(([country]) => !countries.has(country))),
  doubted: new Map([...doubted, ...[...trusted].filter(([country]) => countries.has(country))]),
});

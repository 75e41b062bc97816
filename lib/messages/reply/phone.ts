import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/min';
import { PHONE_WORD, withoutOtherFigures } from './not-phones';
import type { Certainty, Reason, Span } from './rule';

export type FoundPhone = Span & { readonly certainty: Certainty; readonly reason: Reason };

/** Where the sellers and buyers of a language mostly are: a number without a country code is tried in each. */
const REGIONS: Readonly<Record<string, readonly CountryCode[]>> = {
  en: ['US', 'GB', 'IN', 'AU'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH'],
  it: ['IT', 'CH'],
  es: ['ES', 'MX'],
  ja: ['JP'],
};
const EVERYWHERE: readonly CountryCode[] = ['US', 'GB', 'DE', 'FR', 'IT', 'ES', 'JP'];
/** Every text is looked through once a region: so many are enough, and quick. */
const MOST_REGIONS = 8;
/** More than any reply box takes; a text of so many figures is no reply. */
const LONGEST = 20_000;

/** Numbers that Amazon allows: the carrier's, the manufacturer's, the warranty's. */
const ALLOWED =
  /(?<!\p{L})(?:carrier|courier|delivery company|manufacturer\p{L}*|warranty|spedition\p{L}*|zusteller|paketdienst|hersteller\p{L}*|garantie\p{L}*|transporteur|fabricant|fabrique|corriere|trasportatore|produttore|garanzia|transportista|mensajeria|fabricante|garantia|dhl|ups|fedex|usps|dpd|gls|hermes|evri|royal mail|chronopost|colissimo|la poste|brt|sda|seur|correos|mrw|yamato|sagawa|tnt|postnl|bpost|poste italiane|db schenker)(?!\p{L})|配送(?:会社|業者)|運送(?:会社|業者)|メーカー|製造元|保証|ヤマト|佐川|日本郵便|郵便局/u;

const regionsOf = (languages: readonly string[], country: string | null): readonly CountryCode[] => {
  const own = languages.flatMap(language => REGIONS[language.slice(0, 2)] ?? []);
  const home = country === null ? [] : [country as CountryCode];
  return [...new Set([...home, ...own, ...EVERYWHERE])].slice(0, MOST_REGIONS);
};

const DIGITS = /\d(?:[^\p{L}\d\n]{0,3}\d){6}/u;

/** Written as numbers are to be read aloud: grouped, and not one figure after another. */
const isGrouped = (number: string): boolean =>
  /^\(?0\d{1,5}\)?[ /.–-]|^\(\d{3}\)|^\d{3}[-. ]\d{3}[-. ]\d{4}$|^0\d( \d\d){4}$/.test(number);

type Sentence = { readonly before: string; readonly whole: string };

const sentenceAt = (text: string, { from, to }: Span): Sentence => {
  const start =
    Math.max(text.lastIndexOf('. ', from), text.lastIndexOf('。', from), text.lastIndexOf('\n', from)) + 1;
  const end = text.slice(to).search(/[.!?。\n]/);
  return { before: text.slice(start, from), whole: text.slice(start, end < 0 ? undefined : to + end) };
};

const judge = (span: Span, text: string): FoundPhone | null => {
  const { whole } = sentenceAt(text, span);
  if (ALLOWED.test(whole)) return null;
  const number = text.slice(span.from, span.to);
  const said = number.startsWith('+') || PHONE_WORD.test(whole);
  if (!said && !isGrouped(number)) return null;
  const around = text.slice(Math.max(0, span.from - 160), span.to + 80);
  if (ALLOWED.test(around)) return { ...span, certainty: 'likely', reason: 'phone-of-others' };
  return { ...span, certainty: said ? 'amazon' : 'likely', reason: 'phone' };
};

const numbersIn = (text: string, region: CountryCode): readonly Span[] => {
  try {
    return findPhoneNumbersInText(text, { defaultCountry: region }).map(({ startsAt, endsAt }) => ({
      from: startsAt,
      to: endsAt,
    }));
  } catch {
    // A country that the library does not know.
    return [];
  }
};

const apart = (spans: readonly Span[]): readonly Span[] =>
  spans.filter(
    (span, place) => !spans.some((other, at) => at < place && other.from < span.to && span.from < other.to),
  );

/**
 * Telephone numbers in a folded text, by Google's rules for each region (libphonenumber). Prices, dates, order and tracking
 * numbers are left out before. A number of the carrier, the manufacturer or for the warranty is allowed where its sentence
 * says whose it is, and likely forbidden where one nearby does.
 */
export const phonesIn = (
  text: string,
  languages: readonly string[],
  country: string | null,
): readonly FoundPhone[] => {
  const rest = withoutOtherFigures(text.slice(0, LONGEST));
  if (!DIGITS.test(rest)) return [];
  const spans = regionsOf(languages, country).flatMap(region => numbersIn(rest, region));
  return apart(spans).flatMap(span => judge(span, text) ?? []);
};

import { HOSTS } from '../../hosts';
import { cleanText } from './clean';
import { perLanguage } from './per-language';
import { either, settle, type Parsed } from './result';

/** A run of digits with separators inside, for parsers that look for numbers among words. */
export const DIGITS = "\\d+(?:[.,٫٬'’ ]\\d+)*";

/** What may be a number in some language, so that words cost nothing. */
const SHAPE = /^[+-]?\d[\d.,٫٬' ]*$/;

/** How a language writes numbers: what matches, and what to take out or turn into a point. */
type Convention = { readonly pattern: RegExp; readonly group: string };

/**
 * The whole text as one number in the page's languages. Well-formed groups only: "1,23,4" is none.
 * A text that two languages read differently ("1.234") is ambiguous, in the order of the languages.
 */
export const readNumber = (text: string, languages: readonly string[]): Parsed<number> =>
  settle(decimals(text, languages).map(Number));

/**
 * The readings of the whole text as a plain decimal ("-4027.5"), likeliest first, without those that
 * do not `fit`. Where the languages give none, the conventions of all marketplaces are tried, as
 * pages mix languages; but a plain space is then no separator: it may stand between two numbers.
 */
export const decimals = (
  text: string,
  languages: readonly string[],
  fits: (decimal: string) => boolean = () => true,
): readonly string[] => {
  const clean = cleanText(text).replace(/’/g, "'");
  if (!SHAPE.test(clean)) return [];
  const readIn = (tags: readonly string[]) =>
    tags
      .flatMap(conventionsOf)
      .flatMap(convention => decimalIn(clean, convention))
      .filter(fits);
  return either(readIn(languages), () => (text.trim().includes(' ') ? [] : readIn(MARKETPLACES)));
};

/** Whole numbers among decimals. */
export const isWhole = (decimal: string): boolean => /^\d+$/.test(decimal);

const MARKETPLACES = [...new Set(HOSTS.map(({ locale }) => locale))];

const decimalIn = (text: string, { pattern, group }: Convention): readonly string[] => {
  const [, sign, whole, fraction] = pattern.exec(text) ?? [];
  if (whole === undefined) return [];
  return [(sign === '-' ? '-' : '') + whole.split(group).join('') + (fraction ? `.${fraction}` : '')];
};

/** In its own digits and in Latin ones, which have other separators in Arabic. */
const conventionsOf = perLanguage<readonly Convention[]>(language => {
  const format = new Intl.NumberFormat(language);
  const latin = format.resolvedOptions().numberingSystem === 'latn';
  return [format, ...(latin ? [] : [new Intl.NumberFormat(language, { numberingSystem: 'latn' })])].map(
    learn,
  );
}, []);

/**
 * A sample shows separators and group sizes (the last group, and those before it: 12,34,56,789).
 * Groups are optional in every language, and four digits may have them even where CLDR would not
 * write them (es, it, pl): such a point can be nothing else there.
 */
const learn = (format: Intl.NumberFormat): Convention => {
  const parts = format.formatToParts(1234567890.5);
  const separator = (type: string) =>
    (parts.find(part => part.type === type)?.value ?? '').replace(/\s/g, ' ').replace(/’/g, "'");
  const sizes = parts.filter(({ type }) => type === 'integer').map(({ value }) => value.length);
  const last = sizes.at(-1) ?? 3;
  const inner = sizes.length > 2 ? (sizes.at(-2) ?? last) : last;
  const [group, decimal] = [separator('group'), separator('decimal')];
  const grouped = `[1-9]\\d{0,${inner - 1}}(?:[${group}]\\d{${inner}})*[${group}]\\d{${last}}`;
  return { pattern: new RegExp(`^([+-]?)(0|[1-9]\\d*|${grouped})(?:[${decimal}](\\d+))?$`), group };
};

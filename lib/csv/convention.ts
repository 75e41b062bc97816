/**
 * How a spreadsheet of some country reads a CSV file. There is no way of writing that all of them understand: Excel splits
 * by the list separator of the system and knows only its decimal sign. A line `sep=;` would help with the first, but makes
 * Excel read the rest in another encoding than UTF-8, and is a row of data to every other program.
 */
export type Convention = { readonly separator: ',' | ';'; readonly decimal: '.' | ',' };

export const CONVENTIONS = ['point-comma', 'comma-semicolon', 'point-semicolon'] as const;
export type ConventionName = (typeof CONVENTIONS)[number];

const NAMED: Readonly<Record<ConventionName, Convention>> = {
  'point-comma': { separator: ',', decimal: '.' },
  'comma-semicolon': { separator: ';', decimal: ',' },
  'point-semicolon': { separator: ';', decimal: '.' },
};

export const conventionOf = (name: ConventionName): Convention => NAMED[name];

const decimalOf = (tag: string): string =>
  new Intl.NumberFormat(tag, { useGrouping: false }).formatToParts(1.5).find(({ type }) => type === 'decimal')
    ?.value ?? '.';

/** Switzerland and Liechtenstein write a point, but separate lists by a semicolon. */
const POINT_AND_SEMICOLON = /-(CH|LI)\b/;

/** That of a spreadsheet in this language and country (BCP 47). */
export const conventionFor = (tag: string): ConventionName => {
  if (decimalOf(tag) === ',') return 'comma-semicolon';
  return POINT_AND_SEMICOLON.test(tag) ? 'point-semicolon' : 'point-comma';
};

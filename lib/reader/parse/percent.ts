import { cleanText } from './clean';
import { decimals } from './number';
import { NONE, settle, type Parsed } from './result';

/**
 * The whole text as a percentage, as a fraction: "0,12 %" is 0.0012. The sign may stand before the
 * number (Turkish "%0,12", "-%0,12") or after it, with or without a space; without it: none.
 */
export const readPercent = (text: string, languages: readonly string[]): Parsed<number> => {
  const number = withoutSign(text);
  if (number === null) return NONE;
  // The exponent moves the decimal point without arithmetic, so that no float dust gets in.
  return settle(decimals(number, languages).map(decimal => Number(`${decimal}e-2`)));
};

const withoutSign = (text: string): string | null => {
  const [, sign = '', after, before] = /^(?:([+-]?) ?% ?(\d.*)|(.*\d) ?%)$/.exec(cleanText(text)) ?? [];
  const number = after ?? before;
  return number === undefined ? null : sign + number;
};

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Text as the parsers want it: decimal digits of every script as ASCII, one kind of space, of minus
 * and of percent sign, full-width and presentation forms as plain letters, nothing invisible.
 * Arabic separators (٫ ٬), dashes and apostrophes survive, as they carry meaning.
 * Cleaning clean text changes nothing.
 */
export const cleanText = (text: string): string => {
  if (PLAIN.test(text)) return text;
  return (
    text
      // Only forms that differ in width or joining: full NFKC would turn a footnote's "5²" into "52".
      .replace(/[\uFB50-\uFDFF\uFE30-\uFEFE\uFF00-\uFFEF]+/g, forms => forms.normalize('NFKC'))
      .normalize('NFC')
      .replace(/\p{DI}/gu, '')
      .replace(/\p{Nd}/gu, asciiDigit)
      .replace(/[\u2010\u2011\u2212]/g, '-')
      .replace(/٪/g, '%')
      .replace(/\s+/g, ' ')
      .trim()
  );
};

/** Unicode keeps every script's digits in runs of ten, zero first; some runs follow each other. */
const asciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
};

/** A word as a key: without case, accents and abbreviation dots, so that "Févr." finds "fevr". */
export const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    // Only Latin accents: in Devanagari the marks are vowels, and months would fall together.
    .replace(/[\u0300-\u036F.॰]/g, '')
    .replace(/ı/g, 'i')
    .trim();

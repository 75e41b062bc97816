/**
 * What another has said: lines that a mail program marks, and quotations of several words. Short ones are names of
 * buttons, and emphasis.
 */
const QUOTED = [
  /^[ \t]*>.*$/gm,
  /"[^"\n]{15,400}"/g,
  /[“„][^“”„\n]{15,400}[“”]/g,
  /«[^«»\n]{15,400}»/g,
  /[「『][^「」『』\n]{10,400}[」』]/g,
] as const;

/** Several words, with a space between; Japanese has none. */
const isSaid = (quotation: string): boolean =>
  quotation.split(' ').length > 3 || /[\p{scx=Hira}\p{scx=Han}]/u.test(quotation);

/** A folded text of the same length in which quotations are blank: what is quoted is not asked for. */
export const withoutQuoted = (text: string): string =>
  QUOTED.reduce(
    (rest, pattern) =>
      rest.replace(pattern, quotation => (isSaid(quotation) ? ' '.repeat(quotation.length) : quotation)),
    text,
  );

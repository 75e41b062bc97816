/**
 * What a spreadsheet takes for a formula, and runs, though it came as text: OWASP, "CSV Injection" (= + - @, tab, carriage
 * return, line feed, and the full-width forms of the signs). Spaces before it are no protection.
 */
const DANGEROUS = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** Text that no spreadsheet runs: an apostrophe before it, which is what they themselves take for "this is text". */
export const asText = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** Takes back what `asText` did; anything else stays as it is. */
export const fromText = (cell: string): string =>
  cell.startsWith("'") && DANGEROUS.test(cell) ? cell.slice(1) : cell;

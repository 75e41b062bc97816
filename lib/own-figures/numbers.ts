/** Which sign stands before the decimals. */
export type Decimal = 'point' | 'comma';
export const DECIMALS: readonly Decimal[] = ['point', 'comma'];

/** A number as written; `percent` where a percent sign stands behind it. */
export type Written = { readonly value: number; readonly percent: boolean };

const SPACES = /[\s\u00A0\u202F\u2009]/gu;

/** Digits in a row, or in threes after the first group; then decimals. */
const patternOf = (group: string, decimal: string): RegExp =>
  new RegExp(`^[+-]?(?:\\d+|[1-9]\\d{0,2}(?:[${group}]\\d{3})+)?(?:[${decimal}]\\d+)?$`);

const PATTERNS: Readonly<Record<Decimal, RegExp>> = {
  point: patternOf(",'", '.'),
  comma: patternOf(".'", ','),
};

const plain = (cell: string): string =>
  cell
    .replace(SPACES, '')
    .replace(/[\u2212\u2013]/g, '-')
    .replaceAll('’', "'")
    .replace('％', '%');

/** The number in a cell, where the decimals stand after `decimal`; null where it holds none. */
export const parseNumber = (cell: string, decimal: Decimal): Written | null => {
  const text = plain(cell);
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1) : text;
  if (!/\d/.test(digits) || !PATTERNS[decimal].test(digits)) return null;
  const bare = digits.replace(decimal === 'point' ? /[,']/g : /[.']/g, '').replace(',', '.');
  const value = Number(bare);
  return Number.isFinite(value) ? { value, percent } : null;
};

const readable = (cells: readonly string[], decimal: Decimal): number =>
  cells.filter(cell => parseNumber(cell, decimal) !== null).length;

/** How the numbers of a file may be meant. Two where nothing tells, and it matters: "1,234" is never guessed. */
export const decimalsOf = (cells: readonly string[]): readonly Decimal[] => {
  const most = Math.max(...DECIMALS.map(decimal => readable(cells, decimal)));
  const fitting = DECIMALS.filter(decimal => readable(cells, decimal) === most);
  const isSame = cells.every(cell => parseNumber(cell, 'point')?.value === parseNumber(cell, 'comma')?.value);
  return isSame ? fitting.slice(0, 1) : fitting;
};

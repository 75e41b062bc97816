import { parse, unparse } from 'papaparse';
import { conventionOf, type ConventionName } from '../convention';

/** A spreadsheet that opens a file and saves it again: how it writes a day, and what it puts between cells. */
export type Spreadsheet = {
  readonly convention: ConventionName;
  readonly day: (year: string, month: string, day: string) => string;
  readonly clock: (hour: number, minute: string) => string;
  readonly separator: string;
  readonly quotes: boolean;
  readonly mark: string;
};

const half = (hour: number, minute: string): string =>
  `${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
const whole = (hour: number, minute: string): string => `${String(hour).padStart(2, '0')}:${minute}`;

/** As Excel saves in Germany, in the United States, in France with years of two digits; and one that quotes all. */
export const SPREADSHEETS: readonly Spreadsheet[] = [
  {
    convention: 'comma-semicolon',
    day: (year, month, day) => `${day}.${month}.${year}`,
    clock: whole,
    separator: ';',
    quotes: false,
    mark: '',
  },
  {
    convention: 'point-comma',
    day: (year, month, day) => `${Number(month)}/${Number(day)}/${year}`,
    clock: half,
    separator: ',',
    quotes: false,
    mark: '\uFEFF',
  },
  {
    convention: 'comma-semicolon',
    day: (year, month, day) => `${day}/${month}/${year.slice(2)}`,
    clock: whole,
    separator: '\t',
    quotes: true,
    mark: '',
  },
];

const DAY = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d):\d\d)?$/;

/** Ten significant digits, as in a cell of the usual width; a large or a small number with its power. */
const shownNumber = (value: number, decimal: string): string => {
  const text =
    Math.abs(value) >= 1e11 || (value !== 0 && Math.abs(value) < 1e-4)
      ? value.toExponential(5)
      : String(Number(value.toPrecision(10)));
  return text.replace('.', decimal).replace('e', 'E');
};

const saved = (cell: string, { convention, day, clock }: Spreadsheet): string => {
  const { decimal } = conventionOf(convention);
  const [, year, month, date, hour, minute] = DAY.exec(cell) ?? [];
  if (year && month && date)
    return day(year, month, date) + (hour && minute ? ` ${clock(Number(hour), minute)}` : '');
  if (new RegExp(`^-?\\d+(\\${decimal}\\d+)?(e[-+]?\\d+)?$`, 'i').test(cell))
    return shownNumber(Number(cell.replace(decimal, '.')), decimal);
  if (/^\d{1,2}-\d{1,2}$/.test(cell)) return day('2026', '01', '02');
  return cell === 'TRUE' ? 'WAHR' : cell;
};

/** The text of a file after a spreadsheet has opened and saved it, with empty lines at its end. */
export const spreadsheet = (text: string, which: Spreadsheet): string => {
  const { separator } = conventionOf(which.convention);
  const { data } = parse<string[]>(text.slice(1), { delimiter: separator, skipEmptyLines: true });
  const rows = data.map(row => row.map(cell => saved(cell, which)));
  const body = unparse(rows, { delimiter: which.separator, quotes: which.quotes });
  return `${which.mark}${body}\r\n${which.separator.repeat(3)}\r\n\r\n`;
};

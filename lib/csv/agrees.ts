import { DECIMALS, type Decimal } from '../own-figures/numbers';
import type { Kind } from './column';

/** Columns that were too narrow are saved as what was shown: "########". */
const TOO_NARROW = /^#+$/;

type Shown = { readonly value: number; readonly within: number };

const SIGNS: Readonly<Record<Decimal, readonly [group: RegExp, decimal: string]>> = {
  point: [/[,'’\s]/gu, '.'],
  comma: [/[.'’\s]/gu, ','],
};

/** A number as a spreadsheet shows it ("1,2E-05", "0,12 %"), and how far it may lie from what is meant: half of its last digit. */
const shownNumber = (cell: string, decimal: Decimal): Shown | null => {
  const [group, sign] = SIGNS[decimal];
  const plain = cell.replace(group, '').replace(sign, '.').replace('\u2212', '-');
  const [, digits, fraction = '', power = '0', percent] =
    /^([+-]?\d*(?:\.(\d*))?)(?:e([+-]?\d{1,3}))?(%?)$/i.exec(plain) ?? [];
  if (digits === undefined || !/\d/.test(digits)) return null;
  const scale = 10 ** Number(power) * (percent ? 0.01 : 1);
  return { value: Number(digits) * scale, within: 0.5 * 10 ** -fraction.length * scale };
};

const isNumber = (cell: string, exact: number): boolean =>
  Number(cell.replace(',', '.')) === exact ||
  DECIMALS.some(decimal => {
    const shown = shownNumber(cell, decimal);
    return shown !== null && Math.abs(shown.value - exact) <= shown.within + Math.abs(exact) * 1e-12;
  });

const DAY = 86_400_000;
/** Days from the first day of a spreadsheet (30 December 1899) to 1970. */
const FIRST_DAY = 25_569;

const sorted = (numbers: readonly number[]): string =>
  numbers.toSorted((one, other) => one - other).join(' ');

/** Three numbers in any order, of which the year may have lost its first two digits. */
const isDay = (groups: readonly number[], day: readonly [number, number, number]): boolean => {
  const short = day[0] % 100;
  return [groups, ...groups.map((group, at) => (group === short ? groups.with(at, day[0]) : groups))].some(
    full => sorted(full) === sorted(day),
  );
};

/** A day, and what is shown of the time of day, also of twelve hours; or both as the number that a spreadsheet counts them by. */
const isTime = (cell: string, exact: string): boolean => {
  const date = new Date(exact);
  if (Number.isNaN(date.getTime())) return false;
  const groups = (cell.match(/\d+/g) ?? []).map(Number);
  if (groups.length <= 2) return isNumber(cell, date.getTime() / DAY + FIRST_DAY);
  const [hour, minute, second] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  const [shownHour = hour, shownMinute = minute, shownSecond = second] = groups.slice(3);
  return (
    isDay(groups.slice(0, 3), [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]) &&
    [hour, hour % 12 || 12].includes(shownHour) &&
    shownMinute === minute &&
    shownSecond === second
  );
};

/** Can a cell be what a spreadsheet shows of this value? Otherwise somebody has changed it. */
export const agrees = (kind: Kind, cell: string, exact: unknown): boolean => {
  const text = cell.trim();
  if (exact === null || exact === undefined) return text === '';
  if (TOO_NARROW.test(text)) return true;
  if (kind === 'number') return typeof exact === 'number' && isNumber(text, exact);
  return kind === 'day' || kind === 'time' ? typeof exact === 'string' && isTime(text, exact) : true;
};

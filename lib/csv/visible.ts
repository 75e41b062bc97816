import { dateOrdersOf, parseDate, type DateOrder } from '../own-figures/dates';
import { decimalsOf, parseNumber, type Decimal } from '../own-figures/numbers';
import type { Column, Entry } from './column';
import { fromText } from './formula';

/** How the days and numbers of a file are written; null where nothing in it tells. */
export type Ways = { readonly order: DateOrder | null; readonly decimal: Decimal | null };

const only = <T>(among: readonly T[]): T | null => (among.length === 1 ? (among[0] ?? null) : null);

/** Told by all days and numbers of the file together: 03/04/2026 and 1,234 are never guessed. */
export const waysOf = (days: readonly string[], numbers: readonly string[]): Ways => ({
  order: only(dateOrdersOf(days)),
  decimal: only(decimalsOf(numbers)),
});

const CLOCK = /(\d{1,2}):(\d{2}):(\d{2})(?:[.,](\d{1,3}))?\s*([ap])?\.?m?\.?$/i;
const DAY = 86_400_000;

const isoDay = (cell: string, order: DateOrder): string | null => {
  const day = parseDate(cell, order);
  return day === null ? null : new Date(day * DAY).toISOString().slice(0, 10);
};

const hourOf = (hour: number, half: string | undefined): number =>
  half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);

/** A time without its seconds is no time: it would not be the one that was saved. */
const instantOf = (cell: string, order: DateOrder): string | null => {
  const [, hour, minute, second, fraction = '', half] = CLOCK.exec(cell.trim()) ?? [];
  const day = parseDate(cell, order);
  if (day === null || hour === undefined || hourOf(Number(hour), half) > 23) return null;
  const seconds = Number(second) + Number(`0.${fraction || 0}`);
  const ms = hourOf(Number(hour), half) * 3_600_000 + Number(minute) * 60_000 + Math.round(seconds * 1000);
  return new Date(day * DAY + ms).toISOString();
};

/** Also with a power: "1E-07". */
const numberOf = (cell: string, decimal: Decimal): number | undefined => {
  const [, digits = cell, power = '0'] = /^(.+?)e([+-]?\d{1,3})$/i.exec(cell.trim()) ?? [];
  const written = parseNumber(digits, decimal);
  return written && !written.percent ? Number(`${written.value}e${power}`) : undefined;
};

/** `undefined` where the cell does not tell. */
const valueOf = (kind: Column[1], cell: string, { order, decimal }: Ways): unknown => {
  if (kind === 'text') return fromText(cell);
  if (cell.trim() === '') return null;
  if (kind === 'number') return decimal === null ? undefined : numberOf(cell, decimal);
  if (order === null) return undefined;
  return (kind === 'day' ? isoDay(cell, order) : instantOf(cell, order)) ?? undefined;
};

export type FromVisible =
  { readonly kind: 'entry'; readonly entry: Entry } | { readonly kind: 'not'; readonly head: string };

/** A row by its visible cells alone, where it has no exact one; or the first column of which the cell does not tell. */
export const fromVisible = (
  columns: readonly Column[],
  cellOf: (head: string) => string,
  ways: Ways,
): FromVisible => {
  const read = columns
    .filter(([, kind]) => kind !== 'derived' && kind !== 'hidden')
    .map(([head, kind]) => [head, valueOf(kind, cellOf(head), ways)] as const);
  const unclear = read.find(([, value]) => value === undefined);
  return unclear ? { kind: 'not', head: unclear[0] } : { kind: 'entry', entry: Object.fromEntries(read) };
};

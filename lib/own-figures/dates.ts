/** In which order day, month and year stand. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';
export const DATE_ORDERS: readonly DateOrder[] = ['ymd', 'dmy', 'mdy'];

const DAY = 86_400_000;

/** The day (since 1970) of a date that exists, of the years 2000 to 2199; null for any other. */
const dayOf = (year: number, month: number, day: number): number | null => {
  if (year < 2000 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY : null;
};

/** A time of day behind a date says nothing of the day. */
const TIME =
  /[T\s,]+(?:(?:à|um|alle|at|a las|上午|下午|午前|午後)\s*)?\d{1,2}[:h時]\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?|Uhr|分)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/** The day of the week, before or behind a whole date: before anything shorter it may be "Week" or "Quarter". */
const WEEKDAY =
  /^\p{L}{1,12}\.?,?\s+(?=\d{1,4}[-/.年]\s?\d{1,2}[-/.月]\s?\d)|\s*(?:\(\p{L}{1,3}\)|\p{L}曜日|(?:星期|周)\p{L})$/gu;

const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .trim()
    .replace(TIME, '')
    .replace(WEEKDAY, '')
    .trim()
    .replace(/^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/, (_, year, month, day) =>
      day ? `${year}-${month}-${day}` : `${year}-${month}`,
    );

type Parts = readonly [number, number, number];

const ordered = ([one, two, three]: Parts, order: DateOrder): number | null => {
  if (order === 'ymd') return dayOf(one, two, three);
  return order === 'dmy' ? dayOf(three, two, one) : dayOf(three, one, two);
};

const partsOf = (text: string): Parts | null => {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const parts = compact ?? /^(\d{1,4})([-/.])\s?(\d{1,2})\2\s?(\d{1,4})\.?$/.exec(text);
  if (!parts) return null;
  const numbers = (compact ? parts.slice(1) : [parts[1], parts[3], parts[4]]).map(Number);
  return [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0];
};

/** "2026-07" or "07/2026": the first day of the month. */
const monthOf = (text: string): number | null => {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), 1);
  const last = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  return last ? dayOf(Number(last[2]), Number(last[1]), 1) : null;
};

/** The Monday of the week in which a day lies (1970 began on a Thursday). */
export const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

/** "2026-W28" (ISO 8601: the first week has the 4th of January): its Monday. */
const weekOf = (text: string): number | null => {
  const week = /^(\d{4})-?W(\d{1,2})$/i.exec(text);
  if (!week) return null;
  const first = dayOf(Number(week[1]), 1, 4);
  const number = Number(week[2]);
  return first === null || number < 1 || number > 53 ? null : mondayOf(first) + 7 * (number - 1);
};

/** The day (since 1970) of a cell, of a month or week its first; null where it is no date in this order. Years have four digits. */
export const parseDate = (cell: string, order: DateOrder): number | null => {
  const text = plain(cell);
  const parts = partsOf(text);
  return parts ? ordered(parts, order) : (monthOf(text) ?? weekOf(text));
};

const readable = (cells: readonly string[], order: DateOrder): number =>
  cells.filter(cell => parseDate(cell, order) !== null).length;

/** In which orders the dates of a file may be meant. Two where no date tells: 03/04/2026 is never guessed. */
export const dateOrdersOf = (cells: readonly string[]): readonly DateOrder[] => {
  const counts = DATE_ORDERS.map(order => readable(cells, order));
  const fitting = DATE_ORDERS.filter((_, at) => counts[at] === Math.max(...counts));
  const days = (order: DateOrder): string => cells.map(cell => parseDate(cell, order)).join();
  return fitting.filter((order, at) => fitting.findIndex(other => days(other) === days(order)) === at);
};

import { dateOfDay, type Day } from '../insight/day';
import type { Span } from './span';

const MS_A_DAY = 86_400_000;
const MONTHS_A_YEAR = 12;

/** Steps of whole days, then of whole months: what a calendar is read in. */
const DAYS = [1, 2, 7, 14] as const;
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600] as const;
const DAYS_A_MONTH = 30.4;

const everyDays = ({ from, to }: Span, step: number): readonly Day[] => {
  // From the end, so that the newest day has its word.
  const count = Math.floor((to - from) / step) + 1;
  return Array.from({ length: count }, (_, index) => to - (count - 1 - index) * step);
};

/** Months since 1970-01 of a day. */
const monthOf = (day: Day): number => {
  const date = new Date(day * MS_A_DAY);
  return (date.getUTCFullYear() - 1970) * MONTHS_A_YEAR + date.getUTCMonth();
};

const firstOf = (month: number): Day => Math.round(Date.UTC(1970, month, 1) / MS_A_DAY);

const everyMonths = (span: Span, step: number): readonly Day[] => {
  const first = Math.floor(monthOf(span.from) / step) * step;
  const count = Math.floor((monthOf(span.to) - first) / step) + 1;
  return Array.from({ length: count }, (_, index) => firstOf(first + index * step)).filter(
    day => day >= span.from && day <= span.to,
  );
};

/** The days of a span at which its axis has a word: at most `most`, evenly apart by days, or the first days of months. */
export const dayTicks = (span: Span, most: number): readonly Day[] => {
  const room = Math.max(1, most);
  const length = span.to - span.from + 1;
  const days = DAYS.find(step => length / step <= room);
  if (days !== undefined) return everyDays(span, days);
  const months = MONTHS.find(step => length / (step * DAYS_A_MONTH) <= room) ?? 1200;
  return everyMonths(span, months);
};

/** Is it the first of January? Where every tick is, the year alone is word enough. */
export const beginsYear = (day: Day): boolean => dateOfDay(day).endsWith('-01-01');

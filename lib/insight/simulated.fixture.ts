import type { Window } from '../catalogue/metric';
import type { Reading } from '../reading';
import { dateOfDay, dayOfDate, daysOf } from './day';
import { readingAt } from './reading.fixture';
import { judgeTrends, type Trend } from './trend';

export const normalFrom = (roll: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll());

/** How many of `whole` orders are bad: drawn by the gaps between them, so that good orders cost no time. */
export const badOf = (whole: number, rate: number, roll: () => number): number => {
  if (rate <= 0) return 0;
  const gap = (): number => Math.floor(Math.log(1 - roll()) / Math.log(1 - rate));
  let bad = 0;
  for (let at = gap(); at < whole; at += 1 + gap()) bad += 1;
  return bad;
};

const FIRST = dayOfDate('2025-01-06');

/** One reading each `every` days: the mean of `days` daily figures that end then, or the orders of these days. */
export type Course = { readonly window: Window; readonly every: number; readonly until: number };

const sums = (daily: readonly number[]): readonly number[] => {
  let sum = 0;
  return [0, ...daily.map(value => (sum += value))];
};

const walk = (
  { window, every, until }: Course,
  readingOn: (from: number, to: number) => Partial<Reading>,
): readonly Reading[] => {
  const days = daysOf(window) ?? 1;
  const rows: Reading[] = [];
  for (let end = days; end <= until; end += every)
    rows.push(readingAt(dateOfDay(FIRST + end - 1), { window, ...readingOn(end - days, end) }));
  return rows;
};

/** A counted rate: `orders` and `bad` are of each day. */
export const countedRows = (course: Course, orders: readonly number[], bad: readonly number[]) => {
  const [all, part] = [sums(orders), sums(bad)];
  return walk(course, (from, to) => {
    const counts = { part: (part[to] ?? 0) - (part[from] ?? 0), whole: (all[to] ?? 0) - (all[from] ?? 0) };
    return { value: counts.part / counts.whole, counts };
  });
};

/** A mean without counts. */
export const meanRows = (course: Course, daily: readonly number[]) => {
  const all = sums(daily);
  return walk(course, (from, to) => ({ value: ((all[to] ?? 0) - (all[from] ?? 0)) / (to - from) }));
};

/** Judges a series after each of its readings, as a page does; `from` leaves out the first of them. */
export const everSaid = (rows: readonly Reading[], unit: 'rate' | 'duration', from = 1): readonly Trend[] =>
  rows.slice(from - 1).flatMap((row, at) => {
    const asked = {
      rows: rows.slice(0, from + at),
      metric: { direction: 'lower', unit },
      window: row.window,
    } as const;
    return judgeTrends([asked]);
  });

export const moves = ({ kind }: Trend): boolean => kind === 'worsening' || kind === 'improving';

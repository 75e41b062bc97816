import type { Point } from '../chart/chart-types';
import { dayTeller } from '../insight/day';
import type { Reading } from '../reading';
import type { Reader } from './reader';

/** One point a calendar day, however far back: the day's last reading. `rows` ascend. */
export const allPoints = (rows: readonly Reading[], timeZone: string | undefined): readonly Point[] => {
  const dayOf = dayTeller(timeZone);
  const days = new Map<number, number | null>();
  for (const { firstSeen, value } of rows) days.set(dayOf(new Date(firstSeen)), value);
  return Array.from(days, ([day, value]) => ({ day, value })).toSorted((one, other) => one.day - other.day);
};

type Valued = Reading & { readonly value: number };

const isValued = (row: Reading): row is Valued => row.value !== null;

/** What a line shows, for those who do not see it: first and last value with their days, lowest and highest. */
export const lineText = (
  rows: readonly Reading[],
  textOf: (value: number) => string,
  { words, say, at, timeZone }: Reader,
): string => {
  const valued = rows.filter(isValued);
  const [first, last] = [valued[0], valued.at(-1)];
  if (!first || !last) return say('line-none');
  const dayOf = ({ firstSeen }: Reading): string => words.formatDate(firstSeen, at, timeZone);
  const end = { value: textOf(last.value), day: dayOf(last) };
  if (first === last) return say('line-one', end);
  const values = valued.map(({ value }) => value);
  return say('line-many', {
    ...end,
    before: textOf(first.value),
    since: dayOf(first),
    low: textOf(values.reduce((one, other) => Math.min(one, other))),
    high: textOf(values.reduce((one, other) => Math.max(one, other))),
  });
};

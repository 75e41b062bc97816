import { extend, lastSeenOf, sameContent, type Row } from './row';
import type { Group } from './one-a-day';

/**
 * A report has one row a month (week, day), and the newest of them grows: "1 to 28 July" today, "1 to 29 July"
 * tomorrow. At the other end the oldest shrinks, as the page begins a day later. So rows that share a day are about the
 * same month, and of those the longest is kept; of two as long, the one seen last.
 */
type Days = readonly [from: number, to: number];

const daysOf = (row: Row): Days => [row[8] ?? 0, row[9] ?? row[8] ?? 0];

const lengthOf = (row: Row): number => {
  const [from, to] = daysOf(row);
  return to - from;
};

const share = (one: Row, other: Row): boolean => {
  const [[from, to], [start, end]] = [daysOf(one), daysOf(other)];
  return from <= end && start <= to;
};

/** Rows by what they are about; the row that stays first. */
export const oneABucket = (rows: readonly Row[]): readonly Group[] => {
  const groups: { row: Row; parts: Row[] }[] = [];
  const sorted = rows.toSorted(
    (one, other) =>
      lengthOf(other) - lengthOf(one) ||
      lastSeenOf(other) - lastSeenOf(one) ||
      daysOf(other)[0] - daysOf(one)[0],
  );
  for (const row of sorted) {
    const group = groups.find(each => share(each.row, row));
    if (group) group.parts.push(row);
    else groups.push({ row, parts: [row] });
  }
  return groups;
};

/** What a row that was just read means for those that are there: which go, and what comes in their place. */
export type Replaced = {
  readonly kind: 'add' | 'extend' | 'there';
  readonly gone: readonly Row[];
  readonly row: Row | null;
};

const THERE: Replaced = { kind: 'there', gone: [], row: null };

/** The same again was seen longer; a longer or newer one takes the place of those that share a day with it. */
export const placeReport = (rows: readonly Row[], next: Row): Replaced => {
  const gone = rows.filter(row => share(row, next));
  const [only] = gone;
  if (!only) return { kind: 'add', gone, row: next };
  const isBehind = gone.some(row => lengthOf(row) > lengthOf(next) || lastSeenOf(row) > next[0]);
  if (isBehind) return THERE;
  if (gone.length > 1 || !sameContent(only, next)) return { kind: 'extend', gone, row: next };
  return lastSeenOf(only) === next[0] ? THERE : { kind: 'extend', gone, row: extend(only, next[0]) };
};

import { sameLocalDay } from './day';
import { extend, lastSeenOf, type Row } from './row';

/** A row with the rows of which it was made. */
export type Group = { readonly row: Row; readonly parts: readonly Row[] };

type Making = { row: Row; readonly parts: Row[] };

/** What a row says but for its times: rows that say the same have the same text (`sameContent` in row.ts). */
const contentOf = (row: Row): string => row.slice(2).join();

/**
 * Does `row` say already what `next`, of the same content, says? Of one day, and the last of all rows, or still seen when
 * `next` began, though another came between.
 */
const isTwin = (row: Row, next: Row, last: Row | undefined): boolean =>
  sameLocalDay(row[0], next[0]) && (row === last || lastSeenOf(row) >= next[0]);

/**
 * The rows with equal ones of one local day made one, by the rule by which a page is recorded (place.ts): what
 * was seen twice in a row was seen longer. Rows ascend, and so do those that are given back. Of the rows of one content only
 * the newest is looked at: had an older one of the day been seen until then, the newer would be a part of it.
 */
export const oneADay = (rows: readonly Row[]): Group[] => {
  const groups: Making[] = [];
  const newest = new Map<string, Making>();
  for (const next of rows) {
    const content = contentOf(next);
    const twin = newest.get(content);
    if (twin && isTwin(twin.row, next, groups.at(-1)?.row)) {
      twin.row = extend(twin.row, lastSeenOf(next));
      twin.parts.push(next);
    } else {
      const group = { row: next, parts: [next] };
      groups.push(group);
      newest.set(content, group);
    }
  }
  return groups;
};

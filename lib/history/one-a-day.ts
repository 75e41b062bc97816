import { LONGEST_DAY, sameLocalDay } from './day';
import { extend, lastSeenOf, sameContent, type Row } from './row';

/** A row with the rows of which it was made. */
export type Group = { readonly row: Row; readonly parts: readonly Row[] };

const isSame = (one: Row, next: Row): boolean => sameContent(one, next) && sameLocalDay(one[0], next[0]);

/**
 * The place of the row that says already what `next` says: the last one, or one that was still seen when
 * `next` began, though another came between. -1 where there is none. Rows ascend.
 */
const twinOf = (groups: readonly Group[], next: Row): number => {
  for (let at = groups.length - 1; at >= 0; at -= 1) {
    const row = groups[at]?.row;
    if (row === undefined || next[0] - row[0] > LONGEST_DAY) return -1;
    const meets = at === groups.length - 1 || lastSeenOf(row) >= next[0];
    if (meets && isSame(row, next)) return at;
  }
  return -1;
};

/**
 * The rows with equal ones of one local day made one, by the rule by which a page is recorded (place.ts): what
 * was seen twice in a row was seen longer. Rows ascend, and so do those that are given back.
 */
export const oneADay = (rows: readonly Row[]): Group[] => {
  const groups: Group[] = [];
  for (const next of rows) {
    const at = twinOf(groups, next);
    const twin = groups[at];
    if (twin === undefined) groups.push({ row: next, parts: [next] });
    else groups[at] = { row: extend(twin.row, lastSeenOf(next)), parts: [...twin.parts, next] };
  }
  return groups;
};

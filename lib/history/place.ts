import { sameLocalDay } from './day';
import { extend, lastSeenOf, sameContent, type Row } from './row';

/** What a new row means for its series: a row to write, or that the series has it already. */
export type Placed = { readonly kind: 'add' | 'extend'; readonly row: Row } | { readonly kind: 'there' };

const extended = (row: Row, at: number): Placed =>
  at <= lastSeenOf(row) ? { kind: 'there' } : { kind: 'extend', row: extend(row, at) };

const repeats = (near: Row | undefined, next: Row): near is Row =>
  near !== undefined && sameContent(near, next) && sameLocalDay(near[0], next[0]);

/**
 * Where a row that was just seen goes, between its neighbours in time. Equal to the row before it on
 * the same day: that one was seen longer. Equal to the row after it on the same day, which happens only
 * when the clock was set back or two tabs changed places: it is there. Otherwise a new row, at its own
 * time: a clock set back may put it before others, but nothing is overwritten, dropped or reordered.
 */
export const placeSeen = (before: Row | undefined, after: Row | undefined, next: Row): Placed => {
  if (repeats(before, next)) return extended(before, next[0]);
  if (repeats(after, next)) return { kind: 'there' };
  return { kind: 'add', row: next };
};

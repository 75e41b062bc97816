import type { InboxList } from '../inbox';
import type { CaseBook } from './case-book';
import { kindsOfAll, wouldBeIn, type FullRead } from './full-reads';
import { toStretch } from './in-time';
import type { KeptCase } from './kept-case';
import type { RowSight } from './see-row';
import { mayStop, received, stopped } from './sight';
import { both } from './said';
import { hull, isSome, type Stretch } from './stretch';

/** A row after it was taken in. `loose`: it could not be told which case it is; that case is for this answer only. */
export type SeenRow = { readonly key: string; readonly sight: RowSight; readonly loose: KeptCase | null };

/** Where Amazon counts more than the list has, the list is not whole, whatever it looks like. */
const isFull = ({ extent, rows }: InboxList, needed: number | null): boolean =>
  extent === 'full' && (needed === null || needed <= rows.length);

const fullRead = ({ filter, made }: InboxList, rows: readonly SeenRow[]): FullRead => ({
  filter,
  made: toStretch(made),
  kinds: rows.some(({ loose }) => loose) ? [] : kindsOfAll(rows.map(({ sight }) => sight.names)),
});

const doubt = (book: CaseBook, each: KeptCase): void => book.put({ ...each, state: 'unknown' });

/**
 * The countries of a list whose rows no card counts: they may be all that a filter of countries left, so that it says nothing of
 * cases of other countries. Null where it may speak of all.
 */
const onlyOf = (rows: readonly SeenRow[], needed: number | null): ReadonlySet<string> | null => {
  const countries = rows.flatMap(({ sight }) => sight.country ?? []);
  return needed === null && countries.length > 0 ? new Set(countries) : null;
};

const isElsewhere = ({ country }: KeptCase, only: ReadonlySet<string> | null): boolean =>
  only !== null && country !== null && !only.has(country);

type Whole = { readonly full: FullRead; readonly only: ReadonlySet<string> | null };

const endGone = (book: CaseBook, place: string, { full, only }: Whole, seen: ReadonlySet<string>): void => {
  for (const each of book.all())
    if (!seen.has(each.key) && wouldBeIn(each, place, full)) {
      if (isElsewhere(each, only)) doubt(book, each);
      else book.put(stopped(each, 'answered', full.made, { closedBy: 'gone', how: 'gone' }));
    }
};

const stretchOfRow = ({ sight }: SeenRow): Stretch | null => {
  const all = both(sight.said.exact, sight.said.dates);
  return isSome(all) ? hull(all) : null;
};

/** Do rows stand on both sides of where a case should be, by time? Then the part of the list that was read should have it. */
const isBetween = ({ after, before }: Stretch, rows: readonly Stretch[]): boolean =>
  rows.some(row => row.before < after) && rows.some(row => row.after > before);

const doubtMissing = (
  book: CaseBook,
  place: string,
  list: InboxList,
  rows: readonly SeenRow[],
  seen: ReadonlySet<string>,
): void => {
  const made = toStretch(list.made);
  const times = rows.flatMap(row => stretchOfRow(row) ?? []);
  for (const each of book.all())
    if (each.running && each.state === 'waiting' && !seen.has(each.key) && each.places.includes(place))
      if (mayStop(each, made) && isBetween(received(each), times)) doubt(book, each);
};

/** The cards say that nothing needs a response, which no row contradicts. They may be older than the list: a doubt, no more. */
const doubtAll = (book: CaseBook, list: InboxList, seen: ReadonlySet<string>): void => {
  const made = toStretch(list.made);
  for (const each of book.all())
    if (each.running && each.state === 'waiting' && !seen.has(each.key) && mayStop(each, made))
      doubt(book, each);
};

/**
 * What a list says by what it lacks. A case that is not in the full "Response needed" list of a place where it stood was answered.
 * Where only a part was read that should have had it, or where the cards count none, it may have been: its clock runs on.
 * Resolves with the full read, where it was one.
 */
export const afterList = (
  book: CaseBook,
  place: string,
  list: InboxList,
  rows: readonly SeenRow[],
  needed: number | null,
): FullRead | null => {
  const seen = new Set(rows.map(({ key }) => key));
  const full = isFull(list, list.filter === 'response-needed' ? needed : null) ? fullRead(list, rows) : null;
  if (needed === 0) doubtAll(book, list, seen);
  if (list.filter !== 'response-needed') return full;
  if (full) endGone(book, place, { full, only: onlyOf(rows, needed) }, seen);
  else doubtMissing(book, place, list, rows, seen);
  return full;
};

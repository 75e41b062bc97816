import type { InboxList, InboxRead } from '../inbox';
import { CaseBook } from './case-book';
import { afterList, type SeenRow } from './after-list';
import type { CaseState } from './case';
import { fullReadsOf, listsFor, type FullRead } from './full-reads';
import { chosenIn, conversationSight, rowSight, type NamesOf } from './inbox-sights';
import type { KeptCase, KeptRead } from './kept-case';
import { keptRead, unseenAfter } from './kept-read';
import { seeConversation } from './see-conversation';
import { firstRow, rowAgain, type RowSight } from './see-row';
import { withoutFuture } from './set-back';
import { zoneDoubts } from './zone-doubts';
import { noted, readAgain, readInOf } from './zone-mark';
import { doubting, NO_CHOICE, placeKey, type Zoning } from './zoning';

/** What is known of an inbox before it is read again: the cases that may be meant, and all that wait; the reads of its lists. */
export type KnownInbox = {
  readonly account: string;
  readonly place: string;
  readonly cases: readonly KeptCase[];
  readonly reads: readonly KeptRead[];
  /** The zones that the seller chose (zoning.ts); none where left out. */
  readonly zoning?: Zoning;
};

/**
 * What an inbox page adds. `changed` and `read` are to be kept. `cases` is everything known afterwards, with rows that cannot
 * be known again (`loose`), which are for the answer only. `rows`: the key of each row; null where it has none. `against`: the
 * zones chosen by the seller that this page contradicts, by country; `doubted`: every contradicted one that its cases are under.
 */
export type TakenInbox = {
  readonly changed: readonly KeptCase[];
  readonly cases: readonly KeptCase[];
  readonly loose: readonly KeptCase[];
  readonly rows: readonly string[];
  readonly conversation: string | null;
  readonly read: KeptRead | null;
  readonly unseen: number;
  readonly against: ReadonlyMap<string, string>;
  readonly doubted: readonly string[];
};

type Taking = {
  readonly book: CaseBook;
  readonly known: KnownInbox;
  readonly chosen: string | null;
  readonly zoning: Zoning;
  readonly fulls: readonly FullRead[];
};

/** A row that stands for no case of its own: only this answer knows it. */
const looseRow = ({ known }: Taking, sight: RowSight, at: number): SeenRow => {
  const loose = firstRow(known.account, `row:${at}`, sight, { floor: -Infinity, gone: null });
  return { key: loose.key, sight, loose };
};

/** Two rows that nothing tells apart are two cases: the one that is kept has waited since the first of them. */
const takeTwin = (taking: Taking, old: KeptCase, sight: RowSight, at: number): SeenRow => {
  if (sight.state === 'waiting') taking.book.put(asRead(taking, rowAgain(old, sight), old, sight));
  return looseRow(taking, sight, at);
};

/** With a note of the chosen zone in which its date was read, if it was. */
const asRead = (
  { chosen, zoning }: Taking,
  next: KeptCase,
  old: KeptCase | null,
  { country, said }: RowSight,
): KeptCase => {
  const starts = said.dates.map(({ after }) => after);
  return readAgain(noted(next, old, readInOf({ country, chosen, zoning }), starts), zoning);
};

type Place = { readonly key: string; readonly at: number; readonly taken: Set<string> };

/** Takes in one row: resolves it to a case, or to one that only this answer knows. */
const takeRow = (taking: Taking, sight: RowSight, { key, at, taken }: Place): SeenRow => {
  const { book, known, fulls } = taking;
  const found = sight.names.length === 0 ? ({ is: 'several' } as const) : book.find(sight.names);
  if (found.is === 'several') return looseRow(taking, sight, at);
  const old = found.is === 'one' ? book.get(found.key) : book.get(key);
  if (old && taken.has(old.key)) return takeTwin(taking, old, sight, at);
  const lists = listsFor(fulls, sight.names, sight.made);
  const next = old ? rowAgain(old, sight) : firstRow(known.account, key, sight, lists);
  book.put(asRead(taking, next, old, sight));
  taken.add(next.key);
  return { key: next.key, sight, loose: null };
};

/** Waiting rows first: of two that nothing tells apart the one that waits is the case. */
const takeList = (taking: Taking, list: InboxList, namesOf: NamesOf): readonly SeenRow[] => {
  const taken = new Set<string>();
  const here = { place: taking.known.place, chosen: taking.chosen, zoning: taking.zoning };
  const rows = list.rows.map((row, at) => {
    const names = namesOf(row.identity);
    return {
      at,
      key: names.key,
      sight: rowSight(row, list.filter, here, names),
    };
  });
  const seen = new Map<number, SeenRow>();
  for (const isTurn of [(state: CaseState) => state === 'waiting', (state: CaseState) => state !== 'waiting'])
    for (const { at, key, sight } of rows)
      if (isTurn(sight.state)) seen.set(at, takeRow(taking, sight, { key, at, taken }));
  return rows.flatMap(({ at }) => seen.get(at) ?? []);
};

const takeConversation = (
  { book, known, chosen, zoning }: Taking,
  { conversation }: InboxRead,
  namesOf: NamesOf,
): string | null => {
  if (!conversation) return null;
  const names = namesOf(conversation.identity);
  const found = book.find(names.names);
  if (names.names.length === 0 || found.is === 'several') return null;
  const key = found.is === 'one' ? found.key : names.key;
  const old = book.get(key);
  const sight = conversationSight(conversation, names, { known: old?.country ?? null, chosen, zoning });
  const next = seeConversation(old, known.account, key, sight);
  const start = sight.conversed.unanswered?.when.after;
  const readIn = readInOf({ country: sight.country, chosen, zoning });
  book.put(readAgain(noted(next, old, readIn, start === undefined ? [] : [start]), zoning));
  return key;
};

/** Cases whose date was read in a chosen zone that does not hold any more are read again. */
const readAllAgain = (book: CaseBook, zoning: Zoning): void => {
  for (const each of book.all()) {
    const again = readAgain(each, zoning);
    if (again !== each) book.put(again);
  }
};

const bookOf = (kept: KnownInbox, { cases }: KnownInbox): CaseBook => {
  const book = new CaseBook(cases);
  for (const [index, each] of cases.entries()) if (each !== kept.cases[index]) book.put(each);
  return book;
};

/** Looks whether the page contradicts a choice before it is read by any. */
const zoningBy = (
  read: InboxRead,
  book: CaseBook,
  seen: Pick<Taking, 'zoning' | 'chosen' | 'fulls'>,
  namesOf: NamesOf,
): { readonly zoning: Zoning; readonly against: ReadonlyMap<string, string> } => {
  const { trusted } = seen.zoning;
  readAllAgain(book, seen.zoning);
  const doubts = zoneDoubts(read, { ...seen, book }, namesOf);
  const zoning = doubting(seen.zoning, doubts);
  if (doubts.size > 0) readAllAgain(book, zoning);
  return { zoning, against: new Map([...trusted].filter(([country]) => doubts.has(country))) };
};

/** The contradicted zones of the countries that a page shows. */
const doubtedOn = ({ list, conversation }: InboxRead, { doubted }: Zoning): readonly string[] => {
  const shown = [...(list?.rows ?? []), ...(conversation ? [conversation] : [])];
  const countries = new Set(shown.map(({ country }) => placeKey(country)));
  return [...new Set([...doubted].flatMap(([country, zone]) => (countries.has(country) ? [zone] : [])))];
};

/**
 * Takes in one settled inbox page: its rows, then what its list says by what is not in it, then the open conversation, which
 * shows more exactly. Pure; `at` (ISO) is when the worker got it.
 */
export const takeInbox = (kept: KnownInbox, read: InboxRead, namesOf: NamesOf, at: string): TakenInbox => {
  const known = withoutFuture(kept, Date.parse(at));
  const here = known.reads.filter(({ place }) => place === known.place);
  const seen = { zoning: kept.zoning ?? NO_CHOICE, chosen: chosenIn(read), fulls: fullReadsOf(here) };
  const book = bookOf(kept, known);
  const { zoning, against } = zoningBy(read, book, seen, namesOf);
  const taking: Taking = { ...seen, book, known, zoning };
  const rows = read.list ? takeList(taking, read.list, namesOf) : [];
  const full = read.list ? afterList(book, known.place, read.list, rows, read.counts.needed) : null;
  const conversation = takeConversation(taking, read, namesOf);
  const loose = rows.flatMap(row => row.loose ?? []);
  const unseen = unseenAfter(known, book.all(), loose, read.counts.needed);
  return {
    changed: book.changed(),
    cases: book.all(),
    loose,
    rows: rows.map(({ key }) => key),
    conversation,
    read: keptRead(known, read, { full, unseen, at }),
    unseen,
    against,
    doubted: doubtedOn(read, zoning),
  };
};

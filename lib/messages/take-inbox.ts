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

/** What is known of an inbox before it is read again: the cases that may be meant, and all that wait; the reads of its lists. */
export type KnownInbox = {
  readonly account: string;
  readonly place: string;
  readonly cases: readonly KeptCase[];
  readonly reads: readonly KeptRead[];
};

/**
 * What an inbox page adds. `changed` and `read` are to be kept. `cases` is everything known afterwards, with rows that cannot
 * be known again (`loose`), which are for the answer only. `rows`: the key of each row; null where it has none.
 */
export type TakenInbox = {
  readonly changed: readonly KeptCase[];
  readonly cases: readonly KeptCase[];
  readonly loose: readonly KeptCase[];
  readonly rows: readonly string[];
  readonly conversation: string | null;
  readonly read: KeptRead | null;
  readonly unseen: number;
};

type Taking = {
  readonly book: CaseBook;
  readonly known: KnownInbox;
  readonly chosen: string | null;
  readonly fulls: readonly FullRead[];
};

/** A row that stands for no case of its own: only this answer knows it. */
const looseRow = ({ known }: Taking, sight: RowSight, at: number): SeenRow => {
  const loose = firstRow(known.account, `row:${at}`, sight, { floor: -Infinity, gone: null });
  return { key: loose.key, sight, loose };
};

/** Two rows that nothing tells apart are two cases: the one that is kept has waited since the first of them. */
const takeTwin = (taking: Taking, old: KeptCase, sight: RowSight, at: number): SeenRow => {
  if (sight.state === 'waiting') taking.book.put(rowAgain(old, sight));
  return looseRow(taking, sight, at);
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
  book.put(next);
  taken.add(next.key);
  return { key: next.key, sight, loose: null };
};

/** Waiting rows first: of two that nothing tells apart the one that waits is the case. */
const takeList = (taking: Taking, list: InboxList, namesOf: NamesOf): readonly SeenRow[] => {
  const taken = new Set<string>();
  const rows = list.rows.map((row, at) => {
    const names = namesOf(row.identity);
    return {
      at,
      key: names.key,
      sight: rowSight(row, list.filter, { place: taking.known.place, chosen: taking.chosen }, names),
    };
  });
  const seen = new Map<number, SeenRow>();
  for (const isTurn of [(state: CaseState) => state === 'waiting', (state: CaseState) => state !== 'waiting'])
    for (const { at, key, sight } of rows)
      if (isTurn(sight.state)) seen.set(at, takeRow(taking, sight, { key, at, taken }));
  return rows.flatMap(({ at }) => seen.get(at) ?? []);
};

const takeConversation = (
  { book, known, chosen }: Taking,
  { conversation }: InboxRead,
  namesOf: NamesOf,
): string | null => {
  if (!conversation) return null;
  const names = namesOf(conversation.identity);
  const found = book.find(names.names);
  if (names.names.length === 0 || found.is === 'several') return null;
  const key = found.is === 'one' ? found.key : names.key;
  const old = book.get(key);
  const sight = conversationSight(conversation, names, { known: old?.country ?? null, chosen });
  book.put(seeConversation(old, known.account, key, sight));
  return key;
};

/**
 * Takes in one settled inbox page: its rows, then what its list says by what is not in it, then the open conversation, which
 * shows more exactly. Pure; `at` (ISO) is when the worker got it.
 */
export const takeInbox = (kept: KnownInbox, read: InboxRead, namesOf: NamesOf, at: string): TakenInbox => {
  const known = withoutFuture(kept, Date.parse(at));
  const book = new CaseBook(known.cases);
  for (const [index, each] of known.cases.entries()) if (each !== kept.cases[index]) book.put(each);
  const here = known.reads.filter(({ place }) => place === known.place);
  const taking: Taking = { book, known, chosen: chosenIn(read), fulls: fullReadsOf(here) };
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
  };
};

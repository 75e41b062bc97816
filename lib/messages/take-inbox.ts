import type { InboxList, InboxRead } from '../inbox';
import { CaseBook } from './case-book';
import { afterList, type SeenRow } from './after-list';
import { fullReadsOf, listsFor, type FullRead } from './full-reads';
import { conversationSight, rowSight, type NamesOf } from './inbox-sights';
import type { KeptCase, KeptRead } from './kept-case';
import { keptRead, unseenAfter } from './kept-read';
import { seeConversation } from './see-conversation';
import { firstRow, rowAgain, type RowSight } from './see-row';

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

type Taking = { readonly book: CaseBook; readonly known: KnownInbox; readonly fulls: readonly FullRead[] };

/** Takes in one row: resolves it to a case, or to one that only this answer knows. */
const takeRow = (
  { book, known, fulls }: Taking,
  sight: RowSight,
  { key, at }: { key: string; at: number },
): SeenRow => {
  const found = sight.names.length === 0 ? ({ is: 'several' } as const) : book.find(sight.names);
  const lists = listsFor(fulls, sight.names, sight.made);
  if (found.is === 'several') {
    const loose = firstRow(known.account, `row:${at}`, sight, { floor: -Infinity, gone: null });
    return { key: loose.key, sight, loose };
  }
  const old = found.is === 'one' ? book.get(found.key) : book.get(key);
  const taken = old ? rowAgain(old, sight) : firstRow(known.account, key, sight, lists);
  book.put(taken);
  return { key: taken.key, sight, loose: null };
};

const takeList = (taking: Taking, list: InboxList, namesOf: NamesOf): readonly SeenRow[] =>
  list.rows.map((row, at) => {
    const names = namesOf(row.identity);
    return takeRow(taking, rowSight(row, list.filter, taking.known.place, names), { key: names.key, at });
  });

const takeConversation = (
  { book, known }: Taking,
  { conversation }: InboxRead,
  namesOf: NamesOf,
): string | null => {
  if (!conversation) return null;
  const names = namesOf(conversation.identity);
  const found = book.find(names.names);
  if (names.names.length === 0 || found.is === 'several') return null;
  const key = found.is === 'one' ? found.key : names.key;
  const old = book.get(key);
  const sight = conversationSight(conversation, names, old?.country ?? null);
  book.put(seeConversation(old, known.account, key, sight));
  return key;
};

/**
 * Takes in one settled inbox page: its rows, then what its list says by what is not in it, then the open conversation, which
 * shows more exactly. Pure; `at` (ISO) is when the worker got it.
 */
export const takeInbox = (known: KnownInbox, read: InboxRead, namesOf: NamesOf, at: string): TakenInbox => {
  const book = new CaseBook(known.cases);
  const here = known.reads.filter(({ place }) => place === known.place);
  const taking: Taking = { book, known, fulls: fullReadsOf(here) };
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

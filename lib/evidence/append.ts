import type { Account, WriteTx } from '../history/schema';
import { storedAccount } from '../history/accounts';
import type { PageReading } from '../reading';
import type { Break, ChainStart, Entry, EvidenceReading, Mark } from './entry';
import { entryText, linkText, startText } from './hashes';
import { sha256 } from './sha256';
import { isHead, isStoredEntry, isTerms, NO_TERMS, type Head, type Terms } from './stored';
import { termBook } from './term-book';
import { toStored } from './to-stored';

/** A reading that is new in its series, and when what was there before was last seen (ms). */
export type News = { readonly reading: PageReading; readonly before: number | null };

/** What a page showed of one account. `owner`: the account under which it is kept. `at`: ms since 1970. */
export type Sighting = {
  readonly owner: string;
  readonly account: Account;
  readonly page: string;
  readonly at: number;
  readonly benchline: string;
  readonly news: readonly News[];
};

/** A log that can be written on. */
type Open = { readonly head: Head; readonly terms: Terms };

const beginLog = async (
  tx: WriteTx,
  { owner, account, at }: Sighting,
  after: Break | null,
): Promise<Open> => {
  const { store, country, host } = (await storedAccount(tx, owner)) ?? account;
  const start: ChainStart = {
    chain: crypto.randomUUID().replaceAll('-', ''),
    account: { id: owner, store, country, host },
    begun: new Date(at).toISOString(),
    after,
  };
  const none: Mark = { count: 0, hash: sha256(startText(start)) };
  const row = { account: owner, start, own: true, last: none, cut: none };
  const id = await tx.objectStore('evidence-heads').add(row);
  return { head: { ...row, id }, terms: NO_TERMS };
};

/** Does the log end as its head says? Its older entries are checked when it is read (check-chain.ts), not at each page. */
const ends = async (tx: WriteTx, { id, last, cut }: Head): Promise<boolean> => {
  const entries = tx.objectStore('evidence');
  // An entry behind the end would refuse the next one, and with it the readings of the page.
  if ((await entries.getKey([id, last.count + 1])) !== undefined) return false;
  if (last.count === cut.count) return last.hash === cut.hash;
  const entry: unknown = await entries.get([id, last.count]);
  return isStoredEntry(entry) && entry[2] === last.hash;
};

const opened = async (tx: WriteTx, head: Head): Promise<Open | null> => {
  if (!(await ends(tx, head))) return null;
  const terms: unknown = await tx.objectStore('evidence-terms').get(head.id);
  if (terms === undefined && head.last.count === 0) return { head, terms: NO_TERMS };
  return isTerms(terms) ? { head, terms } : null;
};

const UNKNOWN: Break = { chain: null, count: null, hash: null };

const breakOf = ({ start, last }: Head): Break => ({ chain: start.chain, ...last });

/** The account's newest own log; a new one, which says so, where that is damaged. */
const openLog = async (tx: WriteTx, sighting: Sighting): Promise<Open> => {
  const stored: unknown[] = await tx.objectStore('evidence-heads').index('account').getAll(sighting.owner);
  const own = stored.filter(row => !isHead(row) || row.own);
  const newest = own.at(-1);
  if (newest === undefined) return beginLog(tx, sighting, null);
  if (!isHead(newest)) return beginLog(tx, sighting, UNKNOWN);
  return (await opened(tx, newest)) ?? beginLog(tx, sighting, breakOf(newest));
};

const asSeen = ({ reading, before }: News): EvidenceReading => {
  const { metric, scope, window, value, counts, target, average, top, period, label, source } = reading;
  return {
    metric,
    scope,
    window,
    value,
    counts,
    target,
    average,
    top,
    period,
    // A text that is no sound Unicode has no canonical form.
    label: label.toWellFormed(),
    source,
    before: before === null ? null : new Date(before).toISOString(),
  };
};

const entryOf = (n: number, { account, page, at, benchline, news }: Sighting): Entry => ({
  n,
  at: new Date(at).toISOString(),
  store: account.store.toWellFormed(),
  country: account.country.toWellFormed(),
  host: account.host,
  page: page.toWellFormed(),
  benchline,
  readings: news.map(asSeen),
});

/**
 * Writes into the log of an account what a page showed that is new, within the transaction that keeps the readings.
 * Nothing new, no entry. A log that does not end as it should is left as it is, and a new one is begun.
 */
export const appendEvidence = async (tx: WriteTx, sighting: Sighting): Promise<void> => {
  if (sighting.news.length === 0) return;
  const { head, terms: known } = await openLog(tx, sighting);
  const count = head.last.count + 1;
  const entry = entryOf(count, sighting);
  const hash = sha256(linkText(head.last.hash, sha256(startText(head.start)), sha256(entryText(entry))));
  const book = termBook(known);
  const stored = toStored(entry, hash, book);
  const terms = book.terms();
  await Promise.all([
    tx.objectStore('evidence').add(stored, [head.id, count]),
    tx.objectStore('evidence-heads').put({ ...head, last: { count, hash } }),
    terms === known ? null : tx.objectStore('evidence-terms').put(terms, head.id),
  ]);
};

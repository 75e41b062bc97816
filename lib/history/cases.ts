import type { Case } from '../messages/case';
import { OPEN_STATES, type KeptCase, type KeptRead } from '../messages/kept-case';
import type { Unseen } from '../messages/queue';
import { onceEach } from '../messages/seen-elsewhere';
import { isKeptCase, isKeptRead } from './is-case';
import type { Rows } from './read-rows';
import type { Db } from './schema';
import { casesElsewhere } from './seen-elsewhere';

const toCase = ({
  names: _n,
  places: _p,
  waited: _w,
  known: _k,
  closedBy: _c,
  readIn: _r,
  keyId: _i,
  ...rest
}: KeptCase): Case => rest;

const sound = (stored: readonly unknown[]): Rows<Case> => {
  const rows = stored.filter(isKeptCase);
  return { rows: rows.map(toCase), skipped: stored.length - rows.length };
};

/**
 * The cases of all accounts whose clock runs, in no order (lib/messages/queue.ts makes one). What two accounts show is there once.
 * Damaged rows are counted.
 */
export const openCases = async (db: Db): Promise<Rows<Case>> => {
  const parts = await Promise.all(OPEN_STATES.map(state => db.getAllFromIndex('cases', 'state', state)));
  const stored: readonly unknown[] = parts.flat();
  const kept = stored.filter(isKeptCase);
  const running = kept.filter(each => each.running);
  const elsewhere = await casesElsewhere(db, running);
  const others = (one: KeptCase): readonly KeptCase[] =>
    (elsewhere.get(one.key) ?? []).filter(({ account }) => account !== one.account);
  return { rows: onceEach(running, others).map(toCase), skipped: stored.length - kept.length };
};

/** Every case of every account that is kept: those seen within 400 days. */
export const allCases = async (db: Db): Promise<Rows<Case>> => sound(await db.getAll('cases'));

/**
 * How an account's inbox was read last. `at`: when (ISO), whichever list; `unseen`: how many cases need a response by the
 * cards of that read and are in no list that was read; the counts as the cards had them, null where they showed none.
 */
export type InboxOf = Unseen & {
  readonly at: string;
  readonly needed: number | null;
  readonly unresolved: number | null;
};

const newest = (reads: readonly KeptRead[]): KeptRead | undefined =>
  reads.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0];

/** One entry for each account whose inbox was ever read: its newest read. `queueOf` takes these as its `cards`. */
export const inboxReads = async (db: Db): Promise<readonly InboxOf[]> => {
  const stored: readonly unknown[] = await db.getAll('inboxes');
  const byAccount = Map.groupBy(stored.filter(isKeptRead), ({ account }) => account);
  return [...byAccount.values()].flatMap(reads => {
    const last = newest(reads);
    if (last === undefined) return [];
    const { account, at, unseen, needed, unresolved } = last;
    return [{ account, at, unseen, needed, unresolved }];
  });
};

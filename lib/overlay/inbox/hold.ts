import type { InboxRead } from '../../inbox';

/**
 * Whose rows are these, and of which filter, when a page changes without a load? Name, filter and rows may change one before the
 * other, and for a moment one account's name stands over another's rows, or one filter over another's. A read is held back
 * until they belong together without doubt: a case kept under the wrong account, or taken for answered because another
 * filter's rows were still there, would be a message missed.
 */

/** Another name over rows that were another account's: so long, in ms, and they are its own too (a second marketplace of one store). */
const SAME_LAG = 20_000;
/** Rows none of which was there before, under the same name: so long a name that comes after them is waited for … */
const NAME_LAG = 3000;
/** … unless the seller scrolled or chose another filter so short a time before, ms. */
const CAUSE = 5000;
/** Another filter over the very same rows: so long they may be the old ones. */
const FILTER_LAG = 5000;
/** A list without rows may only not have come yet, and cards show 0 until they are told better: on a slow line that takes seconds. */
const EMPTY_LAG = 5000;

/** What is remembered of a document from read to read. Times are ms of one clock. */
export type Memory = {
  readonly account: string;
  readonly namedAt: number;
  readonly filter: string;
  readonly filteredAt: number;
  readonly rows: string;
  readonly changedAt: number;
  /** What was sure last: rows, account and filter. */
  readonly sureRows: ReadonlySet<string>;
  readonly sureAccount: string;
  readonly sureFilter: string;
};

export const NOTHING_SEEN: Memory = {
  account: '',
  namedAt: 0,
  filter: '',
  filteredAt: 0,
  rows: '',
  changedAt: 0,
  sureRows: new Set(),
  sureAccount: '',
  sureFilter: '',
};

/** `wait`: in so many ms it can be said whose rows these are; 0: it is sure, and remembered as such. */
export type Held = { readonly memory: Memory; readonly wait: number };

type Looked = Pick<Memory, 'account' | 'filter'> & {
  readonly keys: readonly string[];
  readonly movedAt: number;
};

const keysOf = ({ list }: InboxRead): readonly string[] =>
  (list?.rows ?? []).map(({ identity }) => JSON.stringify(identity));

const dueAt = ({ account, filter, keys, movedAt }: Looked, now: Memory, before: Memory): number => {
  const due = [0];
  const known = keys.filter(key => before.sureRows.has(key)).length;
  const isOtherAccount = before.sureAccount !== '' && account !== before.sureAccount;
  const isOtherFilter = before.sureFilter !== '' && filter !== before.sureFilter;
  if (isOtherAccount && known > 0) due.push(now.namedAt + SAME_LAG);
  if (isOtherFilter && keys.length > 0 && known === keys.length && known === before.sureRows.size)
    due.push(now.filteredAt + FILTER_LAG);
  const isAllNew = before.sureRows.size > 0 && keys.length > 0 && known === 0;
  const hasCause = isOtherFilter || now.changedAt - movedAt < CAUSE;
  if (isAllNew && !isOtherAccount && !hasCause) due.push(now.changedAt + NAME_LAG);
  if (keys.length === 0) due.push(now.changedAt + EMPTY_LAG);
  return Math.max(...due);
};

/** Judges a read at `at`, given what was remembered of the reads before it. `movedAt`: when the seller last scrolled. */
export const holdInbox = (memory: Memory, read: InboxRead, at: number, movedAt: number): Held => {
  const account = JSON.stringify(read.account);
  const filter = read.list?.filter ?? '';
  const keys = keysOf(read);
  const rows = JSON.stringify(keys);
  const next: Memory = {
    ...memory,
    account,
    filter,
    rows,
    namedAt: account === memory.account ? memory.namedAt : at,
    filteredAt: filter === memory.filter ? memory.filteredAt : at,
    changedAt: rows === memory.rows && memory.account !== '' ? memory.changedAt : at,
  };
  const wait = read.list ? Math.max(0, dueAt({ account, filter, keys, movedAt }, next, memory) - at) : 0;
  if (wait > 0 || !read.list) return { memory: next, wait };
  return { memory: { ...next, sureRows: new Set(keys), sureAccount: account, sureFilter: filter }, wait };
};

/** Asks of each read, in ms, how long it must wait; one for all page views of a document. */
export type InboxHold = (read: InboxRead, movedAt: number) => number;

export const createInboxHold = (): InboxHold => {
  let memory = NOTHING_SEEN;
  return (read, movedAt) => {
    const held = holdInbox(memory, read, performance.now(), movedAt);
    memory = held.memory;
    return held.wait;
  };
};

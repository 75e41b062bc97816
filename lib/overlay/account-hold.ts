import type { PageAccount, PageRead, PageReading } from '../reading';
import { seriesName } from '../reading';

/**
 * Whose are these numbers, when the header of a page changes without a load? Header and numbers may change one before the
 * other, and for a moment the page shows one account's name over another's numbers. So a page is held back until
 * both belong together without doubt (docs/reader.md, "Which account, when it changes").
 */

/** Other numbers under the same name: so long quiet, in ms, a name that comes after them is waited for … */
const NAME_LAG = 3000;
/** … and so long at most, as numbers may also change for ever. */
const LONGEST_LAG = 9000;
/** Under another name some numbers are new and some are not: so long quiet, and the others are the new account's too. */
const REST_LAG = 6000;
/** Under another name all numbers are the old ones: so long, and two accounts have the same (all of it N/A, perhaps). */
const SAME_LAG = 20_000;

/** The figures of a series as they were last known to be an account's. */
type Sure = { readonly figures: string; readonly account: string };

/** What is remembered of a document from read to read. Times are ms of one clock. */
export type Memory = {
  readonly account: string;
  /** Since when the header names this account. */
  readonly namedAt: number;
  /** Was there ever a readable header? */
  readonly isNamed: boolean;
  readonly figures: string;
  /** Since when the page shows these figures under this name. */
  readonly changedAt: number;
  /** Since when figures differ from those that were sure under the same name. */
  readonly differsAt: number | null;
  readonly sure: ReadonlyMap<string, Sure>;
};

export const NOTHING_KNOWN: Memory = {
  account: '',
  namedAt: 0,
  isNamed: false,
  figures: '',
  changedAt: 0,
  differsAt: null,
  sure: new Map(),
};

/** `wait`: in so many ms it can be said whose the numbers are; 0: it is sure, and remembered as such. */
export type Held = { readonly memory: Memory; readonly wait: number };

const nameOf = ({ store, country, host, assumed }: PageAccount): string =>
  JSON.stringify([store, country, host, assumed]);

/** Rows of a report share their series and differ in their period. */
const keyOf = (reading: PageReading): string =>
  reading.source === 'report'
    ? `${seriesName(reading)}|${JSON.stringify(reading.period)}`
    : seriesName(reading);

const figuresOf = ({ value, counts, average, top }: PageReading): string =>
  JSON.stringify([value, counts?.part, counts?.whole, average, top]);

/** `stays`: as another account had it. `moves`: not as another had it. `differs`: not as this one had it. */
type Kind = 'as-it-was' | 'new' | 'stays' | 'moves' | 'differs';

const kindOf = (reading: PageReading, account: string, { sure }: Memory): Kind => {
  const known = sure.get(keyOf(reading));
  if (!known) return 'new';
  const isSame = known.figures === figuresOf(reading);
  if (known.account !== account) return isSame ? 'stays' : 'moves';
  return isSame ? 'as-it-was' : 'differs';
};

const dueAt = (kinds: ReadonlySet<Kind>, { assumed }: PageAccount, memory: Memory): number => {
  const { namedAt, changedAt, differsAt, isNamed } = memory;
  const due = [0];
  // A header that was there is being drawn anew: it will say whose these are.
  if (assumed && isNamed) due.push(namedAt + SAME_LAG);
  if (kinds.has('differs')) due.push(Math.min(changedAt + NAME_LAG, (differsAt ?? changedAt) + LONGEST_LAG));
  if (kinds.has('stays')) due.push(kinds.has('moves') ? changedAt + REST_LAG : namedAt + SAME_LAG);
  return Math.max(...due);
};

const remembered = (
  { readings }: PageRead,
  account: string,
  sure: Memory['sure'],
): ReadonlyMap<string, Sure> =>
  new Map([
    ...sure,
    ...readings.map(reading => [keyOf(reading), { figures: figuresOf(reading), account }] as const),
  ]);

/** Judges a read at `at`, given what was remembered of the reads before it. */
export const holdAccount = (memory: Memory, read: PageRead, at: number): Held => {
  const account = nameOf(read.account);
  const figures = JSON.stringify(read.readings.map(reading => [keyOf(reading), figuresOf(reading)]));
  const kinds = new Set(read.readings.map(reading => kindOf(reading, account, memory)));
  const isSameName = account === memory.account;
  const next: Memory = {
    ...memory,
    account,
    figures,
    namedAt: isSameName ? memory.namedAt : at,
    isNamed: memory.isNamed || !read.account.assumed,
    changedAt: isSameName && figures === memory.figures ? memory.changedAt : at,
    differsAt: kinds.has('differs') ? ((isSameName ? memory.differsAt : null) ?? at) : null,
  };
  const wait = Math.max(0, dueAt(kinds, read.account, next) - at);
  if (wait > 0) return { memory: next, wait };
  return { memory: { ...next, differsAt: null, sure: remembered(read, account, memory.sure) }, wait };
};

/** Asks of each read, in ms, how long it must wait until its account is sure; one for all page views of a document. */
export const createAccountHold = (): ((read: PageRead) => number) => {
  let memory = NOTHING_KNOWN;
  return read => {
    const held = holdAccount(memory, read, performance.now());
    memory = held.memory;
    return held.wait;
  };
};

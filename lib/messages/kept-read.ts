import type { InboxRead } from '../inbox';
import { newerFull, type FullRead } from './full-reads';
import { toBetween } from './in-time';
import type { KeptCase, KeptRead } from './kept-case';
import type { KnownInbox } from './take-inbox';

const running = (cases: readonly KeptCase[]): number => cases.filter(each => each.running).length;

const lastUnseen = (reads: readonly KeptRead[]): number =>
  reads.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0]?.unseen ?? 0;

/**
 * How many cases need a response that no list has shown: by the cards' count where there is one; else those of before, less the
 * ones that were found meanwhile, and at least the rows that could not be told apart (`loose`).
 */
export const unseenAfter = (
  known: KnownInbox,
  cases: readonly KeptCase[],
  loose: readonly KeptCase[],
  needed: number | null,
): number => {
  const [before, after] = [running(known.cases), running(cases)];
  if (needed !== null) return Math.max(0, needed - after);
  const left = Math.max(0, lastUnseen(known.reads) - Math.max(0, after - before));
  return Math.max(left, running(loose));
};

const EMPTY = { full: null, kinds: [] } as const;

/** The read of a list, to be kept; of a page without a list, that of the cards alone. Null where the page showed neither. */
export const keptRead = (
  { account, place, reads }: KnownInbox,
  { list, counts }: InboxRead,
  { full, unseen, at }: { full: FullRead | null; unseen: number; at: string },
): KeptRead | null => {
  const filter = list?.filter ?? 'cards';
  const old = reads.find(each => each.place === place && each.filter === filter) ?? EMPTY;
  const next = full && toBetween(full.made);
  const newest = newerFull(old.full, next);
  const kinds = full !== null && newest === next ? full.kinds : old.kinds;
  const shown = { needed: counts.needed, unresolved: counts.unresolved };
  if (!list && shown.needed === null && shown.unresolved === null) return null;
  return { account, place, filter, full: newest, kinds, at, rows: list?.rows.length ?? 0, ...shown, unseen };
};

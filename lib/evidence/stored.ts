import type { Scope, Window } from '../catalogue/metric';
import type { Source } from '../reading';
import type { ChainStart, Mark } from './entry';

/** Where something was seen: what all readings of an entry share, named by its place in the log's terms. */
export type Place = readonly [store: string, country: string, host: string, page: string, benchline: string];

/** What was seen, apart from its figures. */
export type Subject = readonly [
  metric: string,
  scope: Scope,
  window: Window,
  label: string,
  source: Source,
  bound: 'under' | 'over' | null,
  target: number | null,
];

/** What seldom changes within a log: kept once, or an entry would be five times its size. Only ever appended to. */
export type Terms = { readonly places: readonly Place[]; readonly subjects: readonly Subject[] };

export const NO_TERMS: Terms = { places: [], subjects: [] };

/** A reading as it lies in the log: figures; days since 1970; `before` as ms before the entry. */
export type Sight = readonly [
  subject: number,
  value: number | null,
  part: number | null,
  whole: number | null,
  average: number | null,
  top: number | null,
  periodStart: number | null,
  periodEnd: number | null,
  before: number | null,
];

/** An entry as it lies on disk, under its log's number and its own. `at` in ms since 1970. */
export type StoredEntry = readonly [at: number, place: number, hash: string, sights: readonly Sight[]];

/** A log as it lies on disk. `account`: whose it is, which the start says too. */
export type Head = {
  readonly id: number;
  readonly account: string;
  readonly start: ChainStart;
  /** Was it written by this installation? One from a file is kept, and never written on. */
  readonly own: boolean;
  readonly last: Mark;
  /** What was cut off its beginning; count 0 and the hash of the start while nothing was. */
  readonly cut: Mark;
};

const HASH = /^[0-9a-f]{64}$/;

const isMark = (stored: unknown): stored is Mark => {
  if (typeof stored !== 'object' || stored === null) return false;
  const { count, hash } = stored as Partial<Record<keyof Mark, unknown>>;
  return Number.isSafeInteger(count) && typeof hash === 'string' && HASH.test(hash);
};

/** A cheap look whether what lies on disk is a log's head. */
export const isHead = (stored: unknown): stored is Head => {
  if (typeof stored !== 'object' || stored === null) return false;
  const { id, account, start, own, last, cut } = stored as Partial<Record<keyof Head, unknown>>;
  return (
    Number.isInteger(id) &&
    typeof account === 'string' &&
    typeof start === 'object' &&
    start !== null &&
    typeof own === 'boolean' &&
    isMark(last) &&
    isMark(cut)
  );
};

/** A cheap look whether what lies on disk are the terms of a log. */
export const isTerms = (stored: unknown): stored is Terms => {
  if (typeof stored !== 'object' || stored === null) return false;
  const { places, subjects } = stored as Partial<Record<keyof Terms, unknown>>;
  return [places, subjects].every(list => Array.isArray(list) && list.every(Array.isArray));
};

/** A cheap look whether what lies on disk is an entry; what it says is proved by its hash. */
export const isStoredEntry = (stored: unknown): stored is StoredEntry => {
  if (!Array.isArray(stored)) return false;
  const [at, place, hash, sights] = stored as readonly unknown[];
  return (
    typeof at === 'number' &&
    Math.abs(at) <= 8.64e15 &&
    Number.isInteger(place) &&
    typeof hash === 'string' &&
    HASH.test(hash) &&
    Array.isArray(sights) &&
    sights.every(Array.isArray)
  );
};

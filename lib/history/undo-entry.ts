import { rowName, rowsOf } from './block';
import { equalRows } from './join';
import type { NewTips } from '../journal/merge-tips';
import type { MetricChange } from '../own-metrics/merge-metrics';
import type { TargetChange } from '../own-targets/merge-targets';
import type { Row } from './row';
import type { Kind, StoreName } from './schema';

/** Stores that an undo can put back: all but its own. */
export type UndoneStore = Exclude<StoreName, 'undo'>;

/**
 * One record that an import changed: as it was and as it became, undefined where there was none. Of a block only the
 * rows in which the two differ: those that went in full, those that came by their marks (row-mark.ts), so that an undo
 * needs much less room than what its file brought.
 */
export type UndoEntry = {
  readonly store: UndoneStore;
  readonly key: IDBValidKey;
  readonly before: unknown;
  readonly after: unknown;
};

/** What is known of the last import besides its entries; `entries`: how many of these there are. */
export type UndoHead = {
  readonly at: string;
  readonly file: string;
  readonly entries: number;
  /** What the import added outside of the database: ids of rules and templates, and the options of messages. */
  readonly added: AddedElsewhere;
};

export type AddedElsewhere = {
  readonly rules: readonly string[];
  readonly templates: readonly string[];
  /** The options as they were set, in JSON; null where they were not touched. */
  readonly messages: string | null;
  /** The ids of tips that were hidden, and of own ones that were written. */
  readonly tips?: NewTips;
  /** Metrics of the seller's own that came or changed. */
  readonly metrics?: readonly MetricChange[];
  /** Targets of the seller's own that came or changed. */
  readonly targets?: readonly TargetChange[];
};

export const NOTHING_ELSEWHERE: AddedElsewhere = { rules: [], templates: [], messages: null };

/** The rows of one block that are not in the other as they are. */
export const rowsOnlyIn = (kind: Kind, one: unknown, other: unknown): readonly Row[] => {
  const there = new Map(rowsOf(other).map(row => [rowName(kind, row), row]));
  return rowsOf(one).filter(row => {
    const same = there.get(rowName(kind, row));
    return same === undefined || !equalRows(same, row);
  });
};

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  // JSON knows none; only what is damaged has one.
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([name, part]) => [name, plain(part)]);
};

/** Do two records say the same, in whatever order their fields stand? */
export const sameRecord = (one: unknown, other: unknown): boolean =>
  JSON.stringify(plain(one)) === JSON.stringify(plain(other));

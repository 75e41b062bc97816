import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { SeriesKey, Source } from '../reading';
import type { Target } from '../catalogue/metric';
import type { KeptAction } from '../journal/kept-action';
import type { KeptCase, KeptRead } from '../messages/kept-case';
import type { Head, StoredEntry, Terms } from '../evidence/stored';
import type { BlockKey } from './block';
import type { Row } from './row';
import type { UndoEntry, UndoHead } from './undo-entry';

export const DATABASE = 'benchline';

/**
 * An account as kept. `id` is made by account-id.ts. An assumed account (no readable header) has
 * store and country '': the words "default account" are the views' business. One that is not assumed and
 * has country '' is a store in all its marketplaces (owner.ts).
 */
export type Account = {
  readonly id: string;
  readonly store: string;
  readonly country: string;
  readonly host: string;
  readonly assumed: boolean;
  /** The seller's own name for it. */
  readonly name?: string;
  /** The account into which the seller merged it: its readings are kept there, now and later. Never itself a merged one. */
  readonly into?: string;
};

/** `seen`: rows in the order in which they were seen; `report`: one row a period of Amazon's report. */
export type Kind = 'seen' | 'report';

export const kindOf = (source: Source): Kind => (source === 'report' ? 'report' : 'seen');

/** What seldom changes within a series: kept once there, and named by its place in the list (row.ts). */
export type Facet = {
  readonly label: string;
  readonly page: string;
  readonly source: Source;
  readonly target: Target | null;
};

/** What makes a series in the whole database. */
export type NaturalKey = SeriesKey & { readonly account: string; readonly kind: Kind };

/** One series; its readings carry only its number. Facets are only ever appended. */
export type SeriesRow = NaturalKey & { readonly id: number; readonly facets: readonly Facet[] };

export interface BenchlineSchema extends DBSchema {
  accounts: { key: string; value: Account };
  series: {
    key: number;
    // The store gives the number, so a row that is being added has none yet.
    value: Omit<SeriesRow, 'id'> & { readonly id?: number };
    indexes: { natural: [account: string, metric: string, scope: string, window: string, kind: string] };
  };
  blocks: { key: BlockKey; value: readonly Row[] };
  cases: {
    key: CaseId;
    value: KeptCase;
    indexes: { state: string; name: string; seen: string };
  };
  inboxes: { key: [account: string, place: string, filter: string]; value: KeptRead };
  /** What the seller did (lib/journal). */
  actions: { key: string; value: KeptAction; indexes: { account: string } };
  /** The evidence log (lib/evidence): one row a log, its entries by number, and the terms that they share. */
  'evidence-heads': {
    key: number;
    value: Omit<Head, 'id'> & { readonly id?: number };
    indexes: { account: string };
  };
  evidence: { key: [log: number, n: number]; value: StoredEntry };
  'evidence-terms': { key: number; value: Terms };
  /** By what it is for; out of reach of everything but this database. */
  secrets: { key: string; value: CryptoKey };
  /** What it takes to undo the last import: a head, and an entry for each record that it changed. */
  undo: { key: string | number; value: UndoHead | UndoEntry };
}

export type CaseId = [account: string, key: string];

/** What one transaction may write. */
export const STORES = [
  'accounts',
  'series',
  'blocks',
  'cases',
  'inboxes',
  'actions',
  'evidence',
  'evidence-heads',
  'evidence-terms',
  'undo',
] as const;
export type StoreName = (typeof STORES)[number];

export type Db = IDBPDatabase<BenchlineSchema>;
export type ReadTx = IDBPTransaction<BenchlineSchema, StoreName[]>;
export type WriteTx = IDBPTransaction<BenchlineSchema, StoreName[], 'readwrite'>;

import type { DBSchema, IDBPDatabase } from 'idb';
import type { SeriesKey, Source } from '../reading';
import type { Row, RowKey } from './row';

export const DATABASE = 'benchline';

/**
 * An account as kept. `id` is made by account-id.ts. An assumed account (no readable header) has
 * store and country '': the words "default account" are the views' business.
 */
export type Account = {
  readonly id: string;
  readonly store: string;
  readonly country: string;
  readonly host: string;
  readonly assumed: boolean;
};

/** `seen`: rows in the order in which they were seen; `report`: one row a period of Amazon's report. */
export type Kind = 'seen' | 'report';

export const kindOf = (source: Source): Kind => (source === 'report' ? 'report' : 'seen');

/** One series of one account; its readings carry only its number. */
export type SeriesRow = SeriesKey & { readonly id: number; readonly account: string; readonly kind: Kind };

/** What seldom changes within a series, stored once: a reading carries its number (see row.ts). */
export type Facet = {
  readonly label: string;
  readonly page: string;
  readonly source: Source;
  readonly target: { readonly bound: 'under' | 'over'; readonly value: number } | null;
};
export type FacetRow = Facet & { readonly id: number; readonly name: string };

export interface BenchlineSchema extends DBSchema {
  accounts: { key: string; value: Account };
  series: {
    key: number;
    value: Omit<SeriesRow, 'id'> & { id?: number };
    indexes: { natural: [account: string, metric: string, scope: string, window: string, kind: string] };
  };
  facets: { key: number; value: Omit<FacetRow, 'id'> & { id?: number }; indexes: { name: string } };
  readings: { key: RowKey; value: Row };
}

export type Db = IDBPDatabase<BenchlineSchema>;

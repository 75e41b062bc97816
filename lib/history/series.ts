import type { Reading, SeriesKey } from '../reading';
import type { Account, Db, Kind } from './schema';

/** One series: rows ascending by firstSeen. */
export type Series = { readonly key: SeriesKey; readonly rows: readonly Reading[] };

/** A read with the number of corrupt rows that were left out. */
export type Rows<T> = { readonly rows: readonly T[]; readonly skipped: number };

/** From `since` to `until`, both included and optional; `kind` is 'seen' unless given. */
export type Range = { readonly since?: Date; readonly until?: Date; readonly kind?: Kind };

/** A series for overviews: the newest reading, how many there are, and those of the last 90 days. */
export type ListedSeries = Series & {
  readonly account: string;
  readonly kind: Kind;
  readonly count: number;
  readonly latest: Reading | null;
};

/** One series' readings, ascending; none when the series does not exist. */
export const readSeries = (
  _db: Db,
  _account: string,
  _key: SeriesKey,
  _range: Range = {},
): Promise<Rows<Reading>> => Promise.reject(new Error('not yet'));

/** Many series of one account in one transaction, in the order of `keys`. */
export const readSeriesOfPage = (
  _db: Db,
  _account: string,
  _keys: readonly SeriesKey[],
  _range: Range = {},
): Promise<Rows<Series>> => Promise.reject(new Error('not yet'));

/** All accounts, by store, then country. */
export const listAccounts = (_db: Db): Promise<Rows<Account>> => Promise.reject(new Error('not yet'));

/** Every series of every account; `rows` are the readings of the 90 days before `at`. */
export const listSeries = (_db: Db, _at: Date): Promise<Rows<ListedSeries>> =>
  Promise.reject(new Error('not yet'));

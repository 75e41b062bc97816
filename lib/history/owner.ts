import { findMetric } from '../catalogue/metrics';
import type { PageAccount, SeriesKey } from '../reading';
import { toAccount } from './account-id';
import type { Account } from './schema';

/** The accounts under which a page's readings are kept: that of its marketplace, and that of the whole store. */
export type Owners = { readonly page: Account; readonly store: Account };

/** Does Amazon count it over all marketplaces of a store? It says so of the message cards (docs/field-notes.md). */
const isStoreWide = ({ metric }: Pick<SeriesKey, 'metric'>): boolean =>
  findMetric(metric)?.section === 'messages';

/**
 * The owners of a page's readings. The store's own account has no country, so that all marketplaces of a group of hosts share
 * it; of an assumed account no store is known, so it owns everything itself.
 */
export const ownersOf = async (account: PageAccount): Promise<Owners> => {
  const page = await toAccount(account);
  return { page, store: account.assumed ? page : await toAccount({ ...account, country: '' }) };
};

/** Whose reading it is. */
export const ownerFor = (reading: Pick<SeriesKey, 'metric'>, { page, store }: Owners): Account =>
  isStoreWide(reading) ? store : page;

/** Is it the account of a store in all its marketplaces? */
export const isWholeStore = ({ country, assumed }: Pick<Account, 'country' | 'assumed'>): boolean =>
  country === '' && !assumed;

import { isWholeStore } from '../history/owner';
import type { Account } from '../history/schema';
import { countryName } from '../words/country-name';
import type { Case } from './case';
import type { WatchReader } from './watch-reader';

const plainName = ({ name, store, host }: Account): string => name ?? (store === '' ? host : store);

/** "amazon.de" */
const siteOf = ({ host }: Account): string => host.replace(/^sellercentral\./, '');

/** Says how a store is called among others. */
export type StoreName = (account: Account) => string;

/**
 * A store by the seller's own name, else by Amazon's; where the header could not be read, by its host. One store has an inbox on
 * each host on which it sells: where two would be called alike, the host is said too.
 */
export const storeNameAmong = (accounts: readonly Account[]): StoreName => {
  const known = Map.groupBy(accounts, plainName);
  return account => {
    const name = plainName(account);
    const isAlone = (known.get(name)?.length ?? 0) < 2 || name === account.host;
    return isAlone ? name : `${name} (${siteOf(account)})`;
  };
};

/** The country of a case in words; that of its account where the row shows none; null where neither is known. */
export const countryOf = (waiting: Case, account: Account, { language }: WatchReader): string | null => {
  if (waiting.country !== null) return countryName(language, waiting.country) ?? waiting.country;
  return isWholeStore(account) || account.country === '' ? null : account.country;
};

/** "Acme Home · Germany". */
export const placeOf = (waiting: Case, account: Account, nameOf: StoreName, reader: WatchReader): string =>
  [nameOf(account), countryOf(waiting, account, reader)].filter(part => part !== null).join(' · ');

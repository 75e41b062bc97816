import { isWholeStore } from '../history/owner';
import type { Account } from '../history/schema';
import { countryName } from '../words/country-name';
import type { Case } from './case';
import type { WatchReader } from './watch-reader';

/** A store by the seller's own name, else by Amazon's; where the header could not be read, by its host. */
export const storeName = ({ name, store, host }: Account): string => name ?? (store === '' ? host : store);

/** The country of a case in words; that of its account where the row shows none; null where neither is known. */
export const countryOf = (waiting: Case, account: Account, { language }: WatchReader): string | null => {
  if (waiting.country !== null) return countryName(language, waiting.country) ?? waiting.country;
  return isWholeStore(account) || account.country === '' ? null : account.country;
};

/** "Acme Home · Germany". */
export const placeOf = (waiting: Case, account: Account, reader: WatchReader): string =>
  [storeName(account), countryOf(waiting, account, reader)].filter(part => part !== null).join(' · ');

import type { PageAccount } from '../reading';
import { canonicalCountry, canonicalName } from './country';
import { hostFamily } from './host-family';
import type { Account } from './schema';

const LENGTH = 16;

const naturalName = ({ store, country, host, assumed }: PageAccount): string =>
  assumed
    ? JSON.stringify(['assumed', host])
    : JSON.stringify([hostFamily(host), canonicalName(store), canonicalCountry(country)]);

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

/**
 * The id of an account: the first 16 bytes of a SHA-256 in hex, over host family, store and country,
 * so that two machines and two languages of the header agree. Assumed accounts go by host alone.
 */
export const accountId = async (account: PageAccount): Promise<string> => {
  const bytes = new TextEncoder().encode(naturalName(account));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return hex(new Uint8Array(digest, 0, LENGTH));
};

/** The account as history keeps it: an assumed one loses the names that nobody read. */
export const toAccount = async (account: PageAccount): Promise<Account> => ({
  id: await accountId(account),
  store: account.assumed ? '' : account.store,
  country: account.assumed ? '' : account.country,
  host: account.host,
  assumed: account.assumed,
});

import type { PageAccount } from '../reading';
import { canonicalName, countryCode } from './country';
import { hostFamily } from './host-family';
import type { Account } from './schema';

const LENGTH = 16;

/** A marketplace says by itself whose numbers these are; without one the hosts that share accounts must help. */
const nameParts = ({ store, country, host, assumed }: PageAccount): readonly string[] => {
  if (assumed) return ['assumed', host];
  const code = countryCode(country);
  if (code !== null) return [canonicalName(store), code];
  return [hostFamily(host), canonicalName(store), canonicalName(country)];
};

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

/**
 * The id of an account: the first 16 bytes of a SHA-256 in hex, over store and marketplace, so that
 * two machines, two languages of the header and two hosts that show one store ("Nordlicht Goods, Germany" on .com
 * and on .de) agree. The group of hosts counts only where the country is no marketplace; assumed accounts go by
 * host alone. History shows the names and the host that were seen last.
 */
export const accountId = async (account: PageAccount): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify(nameParts(account)));
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

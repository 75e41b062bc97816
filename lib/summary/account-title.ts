import { isWholeStore } from '../history/owner';
import type { Account } from '../history/schema';
import type { PageWords } from '../words/pages/page-words';

/** The account by Amazon's names: "Nordlicht Goods · Germany"; where the header could not be read, by its host. */
export const amazonTitle = (account: Account, say: PageWords): string => {
  const { store, country, host, assumed } = account;
  if (isWholeStore(account)) return say('whole-store', { store });
  const parts = [store, country].filter(part => part !== '');
  return assumed || parts.length === 0 ? say('default-account', { host }) : parts.join(' · ');
};

/** The account by the seller's own name for it, else by Amazon's. */
export const accountTitle = (account: Account, say: PageWords): string =>
  account.name ?? amazonTitle(account, say);

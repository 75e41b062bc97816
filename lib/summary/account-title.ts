import type { Account } from '../history/schema';
import type { PageWords } from '../words/pages/page-words';

/** "Nordlicht Goods · Germany"; for an account whose header could not be read, that of its host. */
export const accountTitle = ({ store, country, host, assumed }: Account, say: PageWords): string => {
  const parts = [store, country].filter(part => part !== '');
  return assumed || parts.length === 0 ? say('default-account', { host }) : parts.join(' · ');
};

import { hostFamily } from '../history/host-family';
import type { PageRead } from '../reading';
import type { Sender } from './sender';

/** Where it is kept what the seller said no to (lib/taught/offer-store.ts). */
export type OfferStore = {
  readonly readDismissed: () => Promise<readonly string[]>;
  readonly dismiss: (key: string) => Promise<void>;
};

/** The names that an offer goes by, as keys, in a language. */
export type OfferNames = { readonly language: string; readonly names: readonly string[] };

const keyOf = ({ language, names }: OfferNames, family: string): string =>
  [family, language, ...names].join('|');

/** The same names in the same language on the same hosts are the same offer. */
export const dismissOffer = (store: OfferStore, names: OfferNames, { url }: Sender): Promise<void> =>
  store.dismiss(keyOf(names, hostFamily(URL.parse(url ?? '')?.hostname ?? '')));

/** The read without an offer that the seller has said no to. */
export const withoutDismissed = async (store: OfferStore, read: PageRead): Promise<PageRead> => {
  const { offer, ...rest } = read;
  const [first] = offer ?? [];
  if (!offer || !first) return rest;
  const names = { language: first.draft.language, names: offer.map(({ draft }) => draft.where.label) };
  const dismissed = await store.readDismissed();
  return dismissed.includes(keyOf(names, hostFamily(read.account.host))) ? rest : read;
};

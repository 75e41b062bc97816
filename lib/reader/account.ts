import { countryCodeIn } from '../history/country';
import { findHost } from '../hosts';
import type { PageAccount } from '../reading';
import type { ShadowRootOf } from './composed';
import { findAccount, type Root } from './header-account';
import { marketplaceAt } from './marketplace';

/** Where the account is looked for: the document and the shadow roots met, its address, and what a browser can say. */
export type AccountView = {
  readonly roots: readonly Root[];
  readonly location: { readonly hostname: string; readonly search?: string };
  /** BCP 47 languages that the page plausibly speaks. */
  readonly languages?: readonly string[];
  readonly shadowRootOf?: ShadowRootOf;
  readonly isShown?: (el: Element) => boolean;
};

/**
 * Whose numbers the page shows: store name and country from the header, as they stand there. The header is what the seller
 * sees, so it is right even where the address selects another marketplace (a switch within the page may leave the old address);
 * only where the header names a store and no country is the country the address's (ISO 3166-1). Without a
 * readable header the host's default account, marked `assumed`: its country is the host's own, its store empty.
 */
export const readAccount = ({ roots, location, ...view }: AccountView): PageAccount => {
  const { hostname: host, search = '' } = location;
  const { shadowRootOf = () => null, isShown = () => true, languages = [] } = view;
  const known = findHost(host);
  const spoken = [...languages, known?.locale ?? 'en', 'en'];
  const isCountry = (text: string): boolean => countryCodeIn(text, spoken) !== null;
  const pair = findAccount(roots, { shadowRootOf, isShown, isCountry });
  const country = pair?.country || marketplaceAt(search);
  if (pair && country) return { store: pair.store, country, host, assumed: false };
  return { store: '', country: known?.country ?? '', host, assumed: true };
};

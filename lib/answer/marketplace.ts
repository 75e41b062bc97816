import { countryCode } from '../history/country';
import { findHost } from '../hosts';
import type { PageAccount } from '../reading';

/** The marketplace (ISO 3166-1) from the header's country, else the host's own; null where neither tells. */
export const marketplaceOf = ({ country, host }: PageAccount): string | null =>
  countryCode(country) ?? findHost(host)?.country ?? null;

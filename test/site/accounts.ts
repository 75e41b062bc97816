import { HOSTS } from '../../lib/hosts';
import type { Counts } from '../../lib/reading';

/** A rate without counts, with the decimals that the page shows. Value is a fraction. */
export type Share = { readonly value: number; readonly digits: number };

/** What the stand-in pages say about one account. `fba` null: that column says N/A. */
export type Figures = {
  readonly defects: { readonly own: Counts | null; readonly fba: Counts | null };
  readonly parts: readonly [negative: number, claims: number, chargebacks: number];
  readonly late: Counts;
  readonly cancelled: Counts;
  readonly tracked: Counts;
  readonly rating: number;
  readonly contact: { readonly own: Share; readonly average: Share; readonly top: Share };
  readonly responseHours: { readonly own: number; readonly average: number };
  readonly dissatisfaction: { readonly own: Share; readonly average: Share };
};

export type Account = {
  /** The value of `mons_sel_dir_mcid` that selects it. */
  readonly merchant: string;
  /** The value of `mons_sel_mkid` that selects it. */
  readonly marketplace: string;
  readonly store: string;
  /** ISO 3166-1; the header shows its name in the page's language. */
  readonly country: string;
  readonly figures: Figures;
};

const share = (value: number, digits: number): Share => ({ value, digits });
const of = (part: number, whole: number): Counts => ({ part, whole });

const FIRST: Figures = {
  defects: { own: of(5, 4027), fba: null },
  parts: [4, 1, 0],
  late: of(18, 1651),
  cancelled: of(1, 402),
  tracked: of(1603, 1651),
  rating: 372,
  contact: { own: share(0.0046, 2), average: share(0.0025, 2), top: share(0.001, 2) },
  responseHours: { own: 9.5, average: 6 },
  dissatisfaction: { own: share(0.068, 1), average: share(0.081, 1) },
};

const SECOND: Figures = {
  ...FIRST,
  defects: { own: of(17, 4027), fba: null },
  parts: [14, 3, 0],
  late: of(41, 1188),
  rating: 248,
  contact: { own: share(0.0021, 2), average: share(0.0025, 2), top: share(0.001, 2) },
  responseHours: { own: 4, average: 6 },
  dissatisfaction: { own: share(0.094, 1), average: share(0.081, 1) },
};

const FJORD: Figures = { ...SECOND, defects: { own: of(9, 812), fba: of(3, 2510) }, rating: 180 };

const account = (store: string, country: string, figures: Figures): Account => ({
  merchant: `amzn1.merchant.d.${store.split(' ')[0]?.toUpperCase() ?? ''}`,
  marketplace: `amzn1.mp.o.${country}`,
  store,
  country,
  figures,
});

/** The accounts that a host's switcher offers; the first is the one that is shown without parameters. */
export const accountsOf = (host: string): readonly Account[] => {
  const country = HOSTS.find(entry => entry.host === host)?.country ?? 'GB';
  const home =
    country === 'GB'
      ? account('Fjord Trading', 'GB', FJORD)
      : account('Nordlicht Goods', country, country === 'US' ? FIRST : SECOND);
  const other =
    country === 'DE' ? account('Nordlicht Goods', 'FR', FIRST) : account('Nordlicht Goods', 'DE', SECOND);
  return [home, other];
};

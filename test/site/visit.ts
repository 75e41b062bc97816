import { findHost } from '../../lib/hosts';
import { accountsOf, type Account } from './accounts';

/** Layouts of the two pages: `own` is the one of the field guide, the others are what an A/B test might show. */
export const LAYOUTS = ['own', 'table', 'dl', 'grid', 'kat'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Everything that a page is built from: who visits which address, in which language, on which day. */
export type Visit = {
  readonly url: URL;
  /** BCP 47, of the words and the formats of numbers. */
  readonly locale: string;
  readonly account: Account;
  readonly accounts: readonly Account[];
  readonly layout: Layout;
  readonly today: Date;
};

const findLayout = (name: string | null): Layout => LAYOUTS.find(layout => layout === name) ?? 'own';

const selected = (accounts: readonly Account[], { searchParams }: URL): Account | undefined =>
  accounts.find(
    ({ merchant, marketplace }) =>
      searchParams.get('mons_sel_mkid') === marketplace && searchParams.get('mons_sel_dir_mcid') === merchant,
  );

/**
 * Reads a visit from its address. Parameters of the stand-in, besides Amazon's `mons_sel_*`:
 * `lang` (BCP 47), `layout` (see LAYOUTS), `orders` (`fba`: seller-fulfilled is N/A; `both`: neither is),
 * `scroller` (the content scrolls in an inner box), `late` (ms until components are upgraded), `fill` (ms until skeletons fill).
 */
export const visitOf = (url: URL, today: Date): Visit => {
  const accounts = accountsOf(url.hostname);
  const [first] = accounts;
  if (first === undefined) throw new Error(`no account for ${url.hostname}`);
  return {
    url,
    locale: url.searchParams.get('lang') ?? findHost(url.hostname)?.locale ?? 'en-US',
    account: selected(accounts, url) ?? first,
    accounts,
    layout: findLayout(url.searchParams.get('layout')),
    today,
  };
};

/** The same page with another account selected, as the switcher's entries lead to. */
export const switched = (url: URL, { merchant, marketplace }: Account): string => {
  const next = new URL(url);
  next.searchParams.set('mons_sel_dir_mcid', merchant);
  next.searchParams.set('mons_sel_mkid', marketplace);
  return `${next.pathname}${next.search}${next.hash}`;
};

/** Another page for the same account, language and layout: what a link in the sub-navigation leads to. */
export const linked = (url: URL, path: string): string => {
  const next = new URL(path, url);
  for (const [name, value] of url.searchParams) if (name !== 'fixture') next.searchParams.append(name, value);
  return `${next.pathname}${next.search}${next.hash}`;
};

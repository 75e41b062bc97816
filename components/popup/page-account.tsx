import type { JSX } from 'preact';
import type { PageLinkView } from '../../lib/summary/page-links';
import type { AccountView } from '../../lib/summary/popup-view';
import { MetricRow } from './metric-row';
import { GapPill } from '../page-gap';

const PageLinks = ({ links }: { readonly links: readonly PageLinkView[] }): JSX.Element => (
  <ul class="pages">
    {links.map(({ text, href, stale }) => (
      <li key={href}>
        <a class={stale ? 'stale' : 'fresh'} href={href} target="_blank" rel="noreferrer">
          {text}
        </a>
      </li>
    ))}
  </ul>
);

const Body = ({ account }: { readonly account: AccountView }): JSX.Element => (
  <>
    <PageLinks links={account.links} />
    <ul class="rows">
      {account.rows.map(row => (
        <MetricRow key={row.key} row={row} />
      ))}
    </ul>
  </>
);

/** An account in full. */
export const OpenAccount = ({ account }: { readonly account: AccountView }): JSX.Element => (
  <section class="account" aria-labelledby={account.id}>
    <h2 id={account.id}>{account.title}</h2>
    <Body account={account} />
  </section>
);

/** An account folded to its title and its neediest metric, for sellers with many. */
export const FoldedAccount = ({ account }: { readonly account: AccountView }): JSX.Element => {
  const worst = account.rows[0];
  return (
    <details class="account">
      <summary>
        <h2>{account.title}</h2>
        {worst && (
          <span class="worst">
            {worst.name} <GapPill gap={worst.gap} />
          </span>
        )}
      </summary>
      <Body account={account} />
    </details>
  );
};

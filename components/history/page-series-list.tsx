import type { JSX } from 'preact';
import type { AccountListView, SeriesLinkView } from '../../lib/summary/history-view';

const SeriesLink = ({ link }: { readonly link: SeriesLinkView }): JSX.Element => (
  <li>
    <a class="series-link" href={link.search} aria-current={link.chosen ? 'page' : undefined}>
      <span>
        {link.name} <small>{link.detail}</small>
      </span>
      <span class="figure">{link.value}</span>
    </a>
  </li>
);

type Props = { readonly label: string; readonly accounts: readonly AccountListView[] };

/** Every account with its series, as links within the page. */
export const SeriesList = ({ label, accounts }: Props): JSX.Element => (
  <nav class="series-list" aria-label={label}>
    {accounts.map(({ id, title, series }) => (
      <section key={id}>
        <h2>{title}</h2>
        <ul>
          {series.map(link => (
            <SeriesLink key={link.search} link={link} />
          ))}
        </ul>
      </section>
    ))}
  </nav>
);

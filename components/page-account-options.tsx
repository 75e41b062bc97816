import type { JSX } from 'preact';
import type { AccountEntry } from '../lib/summary/account-entries';
import type { PageWords } from '../lib/words/pages/page-words';

/** What the accounts of the options page show. */
export type AccountsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'off' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly accounts: readonly AccountEntry[] };

type Props = { readonly state: AccountsState; readonly say: PageWords };

const Entry = ({ entry }: { readonly entry: AccountEntry }): JSX.Element => (
  <li class="entry">
    <h3>{entry.title}</h3>
    <p class="soft">{entry.detail}</p>
  </li>
);

/** The accounts that history keeps. */
export const AccountOptions = ({ state, say }: Props): JSX.Element => {
  if (state.kind === 'loading') return <p class="soft">{say('loading')}</p>;
  if (state.kind === 'off') return <p>{say('history-off')}</p>;
  if (state.kind === 'failed') return <p>{say('failed')}</p>;
  if (state.accounts.length === 0) return <p class="soft">{say('no-accounts')}</p>;
  return (
    <ul>
      {state.accounts.map(entry => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ul>
  );
};

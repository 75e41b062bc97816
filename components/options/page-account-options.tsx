import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { AccountEntry, Candidate } from '../../lib/summary/account-entries';
import { LONGEST_NAME } from '../../lib/history/rename-account';
import type { OffReason } from '../../lib/history/open';
import type { PageWords } from '../../lib/words/pages/page-words';
import { HistoryOff } from '../page-history-off';
import { MergeAccount } from './page-account-merge';
import { RemoveAccount } from './page-account-remove';

/** What the accounts of the options page show. */
export type AccountsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'off'; readonly why?: OffReason }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly accounts: readonly AccountEntry[] };

/** What came of the last change. */
export type AccountOutcome = { readonly tone: 'good' | 'bad'; readonly text: string };

export type AccountActions = {
  readonly rename: (entry: AccountEntry, name: string) => void;
  readonly merge: (from: AccountEntry, into: Candidate) => void;
  readonly remove: (entry: AccountEntry) => void;
};

type Props = AccountActions & {
  readonly state: AccountsState;
  readonly outcome: AccountOutcome | null;
  readonly say: PageWords;
};

type EntryProps = AccountActions & { readonly entry: AccountEntry; readonly say: PageWords };

const RenameAccount = ({ entry, rename, say }: Pick<EntryProps, 'entry' | 'rename' | 'say'>): JSX.Element => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <form
      class="actions"
      onSubmit={event => {
        event.preventDefault();
        rename(entry, input.current?.value ?? '');
      }}
    >
      <label>
        {say('own-name')}{' '}
        <input
          ref={input}
          type="text"
          defaultValue={entry.name}
          maxLength={LONGEST_NAME}
          autocomplete="off"
        />
      </label>
      <button type="submit">{say('save-name')}</button>
    </form>
  );
};

const Entry = ({ entry, rename, merge, remove, say }: EntryProps): JSX.Element => {
  const title = useId();
  return (
    <li class="entry">
      <article aria-labelledby={title}>
        <h3 id={title}>{entry.title}</h3>
        {entry.details.map(detail => (
          <p key={detail} class="soft">
            {detail}
          </p>
        ))}
        <RenameAccount entry={entry} rename={rename} say={say} />
        <MergeAccount entry={entry} merge={merge} say={say} />
        <RemoveAccount entry={entry} remove={remove} say={say} />
      </article>
    </li>
  );
};

/** What had the focus may have gone with the account that was merged: then the focus comes here. */
const Outcome = ({ outcome }: Pick<Props, 'outcome'>): JSX.Element => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome && document.activeElement === document.body) place.current?.focus();
  }, [outcome]);
  return (
    <div ref={place} tabIndex={-1}>
      <output class="outcome tone-good">{outcome?.tone === 'good' ? outcome.text : ''}</output>
      <p class="outcome tone-bad" role="alert">
        {outcome?.tone === 'bad' ? outcome.text : ''}
      </p>
    </div>
  );
};

/** The accounts that history keeps, each to be named, merged and removed. */
export const AccountOptions = ({ state, outcome, rename, merge, remove, say }: Props): JSX.Element => {
  if (state.kind === 'loading') return <p class="soft">{say('loading')}</p>;
  if (state.kind === 'off') return <HistoryOff why={state.why} say={say} />;
  if (state.kind === 'failed') return <p>{say('failed')}</p>;
  return (
    <>
      <p class="soft">{say(state.accounts.length === 0 ? 'no-accounts' : 'accounts-text')}</p>
      <Outcome outcome={outcome} />
      <ul>
        {state.accounts.map(entry => (
          <Entry key={entry.id} entry={entry} rename={rename} merge={merge} remove={remove} say={say} />
        ))}
      </ul>
    </>
  );
};

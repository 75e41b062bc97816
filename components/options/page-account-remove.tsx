import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { AccountEntry } from '../../lib/summary/account-entries';
import type { PageWords } from '../../lib/words/pages/page-words';
import { Sure } from './page-sure';

type Props = {
  readonly entry: AccountEntry;
  readonly remove: (entry: AccountEntry) => void;
  readonly say: PageWords;
};

/** Deletes an account with all that is kept of it, and asks before. */
export const RemoveAccount = ({ entry, remove, say }: Props): JSX.Element => {
  const [isAsking, ask] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  const stop = (): void => {
    ask(false);
    start.current?.focus();
  };
  return (
    <>
      <p class="actions">
        <button type="button" ref={start} onClick={() => ask(true)}>
          {say('account-remove')}
        </button>
      </p>
      {isAsking && (
        <Sure
          text={say('account-remove-sure', { account: entry.title })}
          yes={[say('account-remove-now'), () => remove(entry)]}
          no={[say('account-keep'), stop]}
        />
      )}
    </>
  );
};

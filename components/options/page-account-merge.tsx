import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { AccountEntry, Candidate } from '../../lib/summary/account-entries';
import type { PageWords } from '../../lib/words/pages/page-words';
import { Sure } from './page-sure';

type Props = {
  readonly entry: AccountEntry;
  readonly merge: (from: AccountEntry, into: Candidate) => void;
  readonly say: PageWords;
};

/** Chooses the account that this one is merged into, and asks before it is done. */
export const MergeAccount = ({ entry, merge, say }: Props): JSX.Element | null => {
  const [chosen, choose] = useState('');
  const [isAsking, ask] = useState(false);
  const into = entry.candidates.find(({ id }) => id === chosen);
  const start = useRef<HTMLButtonElement>(null);
  const stop = (): void => {
    ask(false);
    start.current?.focus();
  };
  if (entry.candidates.length === 0) return null;
  return (
    <>
      <form
        class="actions"
        onSubmit={event => {
          event.preventDefault();
          ask(true);
        }}
      >
        <label>
          {say('merge-into')}{' '}
          <select value={chosen} required onChange={({ currentTarget }) => choose(currentTarget.value)}>
            <option value="">{say('choose-account')}</option>
            {entry.candidates.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" ref={start}>
          {say('merge-ask')}
        </button>
      </form>
      {isAsking && into && (
        <Sure
          text={say('merge-sure', { from: entry.title, into: into.title })}
          yes={[say('merge-now'), () => merge(entry, into)]}
          no={[say('merge-not'), stop]}
        />
      )}
    </>
  );
};

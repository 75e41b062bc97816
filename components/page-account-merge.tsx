import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { AccountEntry, Candidate } from '../lib/summary/account-entries';
import type { PageWords } from '../lib/words/pages/page-words';

type Props = {
  readonly entry: AccountEntry;
  readonly merge: (from: AccountEntry, into: Candidate) => void;
  readonly say: PageWords;
};

type SureProps = Pick<Props, 'say'> & {
  readonly from: string;
  readonly into: string;
  readonly yes: () => void;
  readonly no: () => void;
};

/** The focus goes to the way out, so that a second Enter does no harm. */
const Sure = ({ from, into, yes, no, say }: SureProps): JSX.Element => {
  const text = useId();
  const out = useRef<HTMLButtonElement>(null);
  useEffect(() => out.current?.focus(), []);
  return (
    <div class="sure" role="group" aria-labelledby={text}>
      <p id={text}>{say('merge-sure', { from, into })}</p>
      <div class="actions">
        <button type="button" ref={out} onClick={no}>
          {say('merge-not')}
        </button>
        <button type="button" onClick={yes}>
          {say('merge-now')}
        </button>
      </div>
    </div>
  );
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
        <Sure from={entry.title} into={into.title} yes={() => merge(entry, into)} no={stop} say={say} />
      )}
    </>
  );
};

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StoredView } from '../../lib/stored/stored-view';
import { isTyped } from '../../lib/stored/stored-view';
import type { OutcomeView } from '../../lib/summary/outcome-words';
import type { PageWords } from '../../lib/words/pages/page-words';

export type StoredState =
  { readonly kind: 'loading' } | { readonly kind: 'ready'; readonly view: StoredView };

type Props = {
  readonly state: StoredState;
  readonly outcome: OutcomeView | null;
  readonly erase: () => void;
  readonly say: PageWords;
};

const Erase = ({ erase, say }: Pick<Props, 'erase' | 'say'>): JSX.Element => {
  const [typed, type] = useState('');
  const word = say('erase-word');
  return (
    <form
      class="actions"
      onSubmit={event => {
        event.preventDefault();
        if (!isTyped(typed, word)) return;
        type('');
        erase();
      }}
    >
      <label>
        {say('erase-type', { word })}
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={({ currentTarget: { value } }) => type(value)}
        />
      </label>
      <button type="submit" disabled={!isTyped(typed, word)}>
        {say('erase-title')}
      </button>
    </form>
  );
};

/** Everything that is kept, in plain words, how much room it takes, and the way to be rid of it. */
export const Stored = ({ state, outcome, erase, say }: Props): JSX.Element => {
  if (state.kind === 'loading') return <p class="soft">{say('loading')}</p>;
  const { groups, usage, note } = state.view;
  return (
    <>
      <p class="soft">{say('stored-intro')}</p>
      <ul class="stored">
        {groups.map(({ id, text, places }) => (
          <li key={id}>
            {text} <small class="soft">{places}</small>
          </li>
        ))}
      </ul>
      <p>{usage}</p>
      {note !== '' && <p class="soft">{note}</p>}
      <section class="entry">
        <h3>{say('erase-title')}</h3>
        <p>{say('erase-text')}</p>
        <p class="soft">
          {say('erase-first')} <a href="/history.html">{say('history')}</a>
        </p>
        <Erase erase={erase} say={say} />
        <output class={`outcome tone-${outcome?.tone ?? 'quiet'}`}>{outcome?.text ?? ''}</output>
      </section>
    </>
  );
};

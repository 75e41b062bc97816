import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PageWords } from '../../lib/words/pages/page-words';
import type { ReadyTemplates } from './page-template-options';

type Props = {
  readonly state: ReadyTemplates;
  readonly add: (language: string) => void;
  readonly remove: () => void;
  readonly say: PageWords;
};

/** The starter set: to be made one's own in a language, or removed for good; nothing once it was removed. */
export const StarterSet = ({ state, add, remove, say }: Props): JSX.Element | null => {
  const [language, setLanguage] = useState(state.ownLanguage);
  if (state.starters === 'removed') return null;
  return (
    <>
      <p class="soft">{say(state.starters === 'offered' ? 'starters-offered' : 'starters-more')}</p>
      <p class="actions">
        <label>
          {say('starters-language')}
          <select value={language} onChange={({ currentTarget }) => setLanguage(currentTarget.value)}>
            {state.starterLanguages.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => add(language)}>
          {say('starters-add')}
        </button>
        <button type="button" onClick={remove}>
          {say('starters-remove')}
        </button>
      </p>
    </>
  );
};

import type { JSX } from 'preact';
import type { Choice } from '../../lib/summary/template-entries';
import type { PageWords } from '../../lib/words/pages/page-words';

type Props = {
  /** `''`: that of the page, or of the browser. */
  readonly chosen: string;
  readonly choices: readonly Choice[];
  readonly outcome: string;
  readonly choose: (language: string) => void;
  readonly say: PageWords;
};

/** The language in which Benchline speaks. Each is named in itself, so that it is found by whoever reads no other. */
export const LanguageOptions = ({ chosen, choices, outcome, choose, say }: Props): JSX.Element => (
  <>
    <p class="soft">{say('language-intro')}</p>
    <p class="actions">
      <select
        aria-labelledby="language-title"
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {choices.map(({ value, text }) => (
          <option key={value} value={value} {...(value !== '' && { lang: value })}>
            {text}
          </option>
        ))}
      </select>
    </p>
    <p role="status">{outcome}</p>
  </>
);

import type { JSX, TargetedEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { OutcomeView } from '../lib/summary/outcome-words';
import type { PageWords } from '../lib/words/pages/page-words';

type Props = {
  readonly outcome: OutcomeView | null;
  readonly exportJson: () => void;
  readonly importJson: (file: File) => void;
  readonly say: PageWords;
};

/** Progress is told apart from the outcome, so that whoever waits for a status gets the outcome. */
const Outcome = ({ outcome }: Pick<Props, 'outcome'>): JSX.Element => {
  const textOf = (tone: OutcomeView['tone']): string => (outcome?.tone === tone ? outcome.text : '');
  return (
    <>
      <p class="outcome tone-quiet" aria-live="polite">
        {textOf('quiet')}
      </p>
      <output class="outcome tone-good">{textOf('good')}</output>
      <p class="outcome tone-bad" role="alert">
        {textOf('bad')}
      </p>
    </>
  );
};

/** Export and import, and what came of them. The same file can be chosen twice in a row. */
export const Transfer = ({ outcome, exportJson, importJson, say }: Props): JSX.Element => {
  const input = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: TargetedEvent<HTMLInputElement>): void => {
    const file = currentTarget.files?.[0];
    currentTarget.value = '';
    if (file) importJson(file);
  };
  return (
    <section class="transfer" aria-label={say('transfer')}>
      <button type="button" onClick={exportJson}>
        {say('export')}
      </button>
      <button type="button" onClick={() => input.current?.click()}>
        {say('import')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('import')}
        onChange={take}
      />
      <Outcome outcome={outcome} />
    </section>
  );
};

import type { JSX } from 'preact';
import type { OutcomeView } from '../lib/summary/outcome-words';
import type { PageWords } from '../lib/words/pages/page-words';
import { FileChoice } from './page-file-choice';

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

/** Export and import, and what came of them. */
export const Transfer = ({ outcome, exportJson, importJson, say }: Props): JSX.Element => (
  <section class="transfer" aria-label={say('transfer')}>
    <button type="button" onClick={exportJson}>
      {say('export')}
    </button>
    <FileChoice text={say('import')} open={importJson} />
    <Outcome outcome={outcome} />
  </section>
);

import type { JSX } from 'preact';
import type { Fault } from '../../lib/messages/templates/faults';
import type { PageWords } from '../../lib/words/pages/page-words';

type Props = {
  readonly faults: readonly Fault[];
  readonly saveAnyway: () => void;
  readonly say: PageWords;
};

/** The warning before a template is saved that Amazon would not allow: what, and why; and the way past it. */
export const TemplateFaults = ({ faults, saveAnyway, say }: Props): JSX.Element => (
  <div class="sure">
    <p>{say('template-faults')}</p>
    <ul>
      {faults.map(({ quote, reason, certainty }) => (
        <li key={quote + reason}>{say('template-fault', { quote, reason, certainty })}</li>
      ))}
    </ul>
    <p class="actions">
      <button type="button" onClick={saveAnyway}>
        {say('template-anyway')}
      </button>
    </p>
  </div>
);

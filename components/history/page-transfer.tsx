import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OutcomeView } from '../../lib/summary/outcome-words';
import type { QuestionView } from '../../lib/summary/preview-words';
import type { PageWords } from '../../lib/words/pages/page-words';
import { FileChoice } from '../page-file-choice';
import { Question } from './page-question';

/**
 * What came of the last export or import; what is asked before a file is taken; how to stop what goes on; how to undo the
 * last import. Each null where there is none.
 */
export type TransferState = {
  readonly outcome: OutcomeView | null;
  readonly question: (QuestionView & { readonly accept: () => void; readonly decline: () => void }) | null;
  readonly stop: (() => void) | null;
  readonly undo: { readonly hint: string; readonly run: () => void } | null;
};

type Props = {
  readonly state: TransferState;
  readonly exportJson: () => void;
  readonly importJson: (file: File) => void;
  /** More ways, behind the two. */
  readonly children?: ComponentChildren;
  /** What is asked about a file before it can be read, below all ways. */
  readonly sheet?: ComponentChildren;
  readonly say: PageWords;
};

/** Progress is told apart from the outcome, so that whoever waits for a status gets the outcome. */
const Outcome = ({ outcome }: Pick<TransferState, 'outcome'>): JSX.Element => {
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

/** What was pressed goes with the import that it began or undid: then the focus comes back here. */
const useOwnFocus = (outcome: TransferState['outcome']) => {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (outcome && outcome.tone !== 'quiet' && document.activeElement === document.body)
      place.current?.focus({ preventScroll: true });
  }, [outcome]);
  return place;
};

/** Export and import, what came of them, and the way back. In a narrow window the ways are folded behind one button. */
export const Transfer = ({ state, exportJson, importJson, children, sheet, say }: Props): JSX.Element => {
  const { outcome, question, stop, undo } = state;
  const [isUnfolded, setUnfolded] = useState(false);
  const place = useOwnFocus(outcome);
  return (
    <section
      ref={place}
      class={isUnfolded ? 'transfer unfolded' : 'transfer'}
      aria-label={say('transfer')}
      tabIndex={-1}
    >
      <button type="button" class="fold" aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
        {say('transfer')}
      </button>
      <button type="button" onClick={exportJson}>
        {say('export')}
      </button>
      <FileChoice text={say('import')} open={importJson} />
      {children}
      <a href="/evidence.html">{say('evidence-title')}</a>
      {undo && (
        <button type="button" title={undo.hint} onClick={undo.run}>
          {say('undo-import')}
        </button>
      )}
      {sheet}
      <Outcome outcome={outcome} />
      {stop && (
        <button type="button" class="stop" onClick={stop}>
          {say('import-stop')}
        </button>
      )}
      {question && <Question {...question} />}
    </section>
  );
};

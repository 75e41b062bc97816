import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OutcomeView } from '../../lib/summary/outcome-words';
import type { JournalView, TipView } from '../../lib/view';
import type { PageWords } from '../../lib/words/pages/page-words';
import { Removed } from '../page-removed';
import { StepForm, type StepDraft } from './page-step-form';
import { StepItem } from './page-step';

/** What came of the last change, and the title of a step that can still be brought back. */
export type StepsState = { readonly outcome: OutcomeView | null; readonly removed: string | null };

/** Those that answer say whether it was kept; what went wrong is said in the outcome. */
export type StepActions = {
  readonly start: (tip: TipView) => void;
  readonly hide: (tip: TipView) => void;
  readonly note: (id: string, note: string) => Promise<boolean>;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
  readonly mark: (step: StepDraft) => Promise<boolean>;
};

type Props = StepActions & {
  readonly journal: JournalView;
  readonly state: StepsState;
  /** The last day that can be marked, ISO date. */
  readonly today: () => string;
  readonly say: PageWords;
};

const Marking = ({
  mark,
  journal,
  today,
  say,
}: Pick<Props, 'mark' | 'journal' | 'today' | 'say'>): JSX.Element => {
  const { labels } = journal;
  const [openedOn, setOpenedOn] = useState<string | null>(null);
  if (openedOn !== null)
    return <StepForm mark={mark} labels={labels} today={openedOn} say={say} end={() => setOpenedOn(null)} />;
  return (
    <p class="actions">
      <button type="button" onClick={() => setOpenedOn(today())}>
        {labels.mark}
      </button>
    </p>
  );
};

/** What the seller did for a metric, newest first, with what the figures say since; to note, remove and add. */
export const Steps = ({ journal, state, today, say, ...act }: Props): JSX.Element => (
  <section class="steps-done" aria-labelledby="steps-title">
    <h3 id="steps-title" tabIndex={-1}>
      {journal.title}
    </h3>
    {journal.entries.length === 0 && <p class="soft">{say('steps-none')}</p>}
    <ul>
      {journal.entries.map(entry => (
        <StepItem
          key={entry.id}
          entry={entry}
          labels={journal.labels}
          note={act.note}
          remove={act.remove}
          say={say}
        />
      ))}
    </ul>
    <Removed
      text={state.removed === null ? null : say('named-removed', { title: state.removed })}
      undo={act.undo}
      say={say}
    />
    <output class={`outcome tone-${state.outcome?.tone ?? 'quiet'}`}>{state.outcome?.text ?? ''}</output>
    <Marking mark={act.mark} journal={journal} today={today} say={say} />
  </section>
);

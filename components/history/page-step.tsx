import type { JSX, TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_NOTE } from '../../lib/journal/kept-action';
import type { ActionView, JournalView } from '../../lib/view';
import type { PageWords } from '../../lib/words/pages/page-words';
import { formText } from '../form-text';
import type { StepActions } from './page-steps';

type Props = Pick<StepActions, 'note' | 'remove'> & {
  readonly entry: ActionView;
  readonly labels: JournalView['labels'];
  readonly say: PageWords;
};

const NoteForm = ({
  entry,
  labels,
  note,
  say,
  end,
}: Omit<Props, 'remove'> & { readonly end: () => void }) => {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => area.current?.focus(), []);
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (await note(entry.id, formText(event.currentTarget, 'note'))) end();
  };
  return (
    <form class="actions" onSubmit={event => void submit(event)}>
      <label class="whole">
        {labels.note}
        <textarea
          ref={area}
          name="note"
          rows={3}
          dir="auto"
          maxLength={LONGEST_NOTE}
          defaultValue={entry.note}
        />
      </label>
      <button type="submit">{labels.save}</button>
      <button type="button" onClick={end}>
        {say('cancel')}
      </button>
    </form>
  );
};

/** One step: when, what, what came of it, the seller's note. The note is kept by a button, never by itself. */
export const StepItem = ({ entry, labels, note, remove, say }: Props): JSX.Element => {
  const [isEditing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const end = (): void => {
    setEditing(false);
    requestAnimationFrame(() => edit.current?.focus());
  };
  const editWords = say(entry.note === '' ? 'step-note-add' : 'step-note-edit');
  return (
    <li class="step">
      <h4>
        <span class="soft">{entry.day}</span> {entry.title}
      </h4>
      {entry.outcome !== '' && <p class={`came tone-${entry.tone}`}>{entry.outcome}</p>}
      {isEditing ? (
        <NoteForm entry={entry} labels={labels} note={note} say={say} end={end} />
      ) : (
        <>
          {entry.note !== '' && (
            <p class="own-words" dir="auto">
              {entry.note}
            </p>
          )}
          <p class="actions">
            <button
              ref={edit}
              type="button"
              aria-label={`${editWords}: ${entry.title}`}
              onClick={() => setEditing(true)}
            >
              {editWords}
            </button>
            <button
              type="button"
              aria-label={`${labels.remove}: ${entry.title}`}
              onClick={() => remove(entry.id)}
            >
              {labels.remove}
            </button>
          </p>
        </>
      )}
    </li>
  );
};

import type { JSX, TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { LONGEST_NOTE, LONGEST_TITLE } from '../../lib/journal/kept-action';
import type { JournalView } from '../../lib/view';
import type { PageWords } from '../../lib/words/pages/page-words';
import { formText } from '../form-text';

/** A step that no tip named, as the seller wrote it; `day`: ISO date. */
export type StepDraft = { readonly title: string; readonly day: string; readonly note: string };

type Props = {
  readonly mark: (step: StepDraft) => Promise<boolean>;
  readonly labels: JournalView['labels'];
  readonly today: string;
  readonly say: PageWords;
  readonly end: () => void;
};

/** The earliest day that can be marked: before Seller Central there was nothing to do. */
const EARLIEST = '2000-01-01';

/** To mark something that the seller did, today or long ago. */
export const StepForm = ({ mark, labels, today, say, end }: Props): JSX.Element => {
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const [title = '', day = '', note = ''] = ['title', 'day', 'note'].map(name => formText(form, name));
    if (title !== '' && day !== '' && (await mark({ title, day, note }))) end();
  };
  return (
    <form class="actions" onSubmit={event => void submit(event)}>
      <label class="whole">
        {say('step-what')}
        <input ref={first} type="text" name="title" required maxLength={LONGEST_TITLE} dir="auto" />
      </label>
      <label>
        {say('step-day')}
        <input type="date" name="day" required min={EARLIEST} max={today} defaultValue={today} />
      </label>
      <label class="whole">
        {labels.note}
        <textarea name="note" rows={3} maxLength={LONGEST_NOTE} dir="auto" />
      </label>
      <button type="submit">{labels.save}</button>
      <button type="button" onClick={end}>
        {say('cancel')}
      </button>
    </form>
  );
};

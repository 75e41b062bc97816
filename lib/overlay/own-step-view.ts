import type { JournalView } from '../view';
import { button, html } from './element';
import type { Desk } from './panel-desk';

/** As lib/journal takes it. */
const LONGEST_TITLE = 120;

/** The key of what is typed of a step that was not yet marked, among the drafts. */
const DRAFT = 'own-step';

/** Folded away: a step that is no tip, marked as begun today. Another day can be given on the history page. */
export const ownStepView = (
  { labels: { mark, start } }: JournalView,
  { drafts, onDeed }: Desk,
): HTMLElement => {
  const field = html('input', { id: DRAFT, maxlength: LONGEST_TITLE, dir: 'auto', 'aria-label': mark });
  field.value = drafts.get(DRAFT) ?? '';
  field.addEventListener('input', () => drafts.set(DRAFT, field.value));
  const form = html(
    'form',
    { class: 'deeds' },
    field,
    button({ type: 'submit', class: 'firm faint' }, () => {}, start),
  );
  form.addEventListener('submit', event => {
    event.preventDefault();
    const title = field.value.trim();
    if (title === '') field.focus();
    else onDeed({ kind: 'start', tip: { id: null, title }, draft: DRAFT });
  });
  return html('details', { id: 'mark' }, html('summary', { class: 'plain' }, mark), form);
};

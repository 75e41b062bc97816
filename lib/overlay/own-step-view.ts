import type { JournalView } from '../view';
import { button, html } from './element';
import type { Desk } from './panel-desk';

/** As lib/journal takes it. */
const LONGEST_TITLE = 120;

/** Folded away: a step that is no tip, marked as begun today. Another day can be given on the history page. */
export const ownStepView = (
  { labels: { mark, start } }: JournalView,
  { drafts, ownDraft, onDeed }: Desk,
): HTMLElement => {
  const field = html('input', { id: 'own-step', maxlength: LONGEST_TITLE, dir: 'auto', 'aria-label': mark });
  field.value = drafts.get(ownDraft) ?? '';
  field.addEventListener('input', () => drafts.set(ownDraft, field.value));
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
    else onDeed({ kind: 'start', tip: { id: null, title }, draft: ownDraft });
  });
  return html('details', { id: 'mark' }, html('summary', { class: 'plain' }, mark), form);
};

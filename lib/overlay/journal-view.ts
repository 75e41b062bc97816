import type { ActionView, JournalView } from '../view';
import { button, html } from './element';
import { ownStepView } from './own-step-view';
import type { Desk } from './panel-desk';

type Labels = JournalView['labels'];

/** As lib/journal takes it. */
const LONGEST_NOTE = 2000;

/** So many entries are shown; the history page has them all. */
const SHOWN = 4;

/** Asks once more before it removes: a second press, without leaving the button, is the answer. */
const removeButton = ({ id, title }: ActionView, { remove }: Labels, { words, onDeed }: Desk): Node => {
  let isAsked = false;
  const ask = (asked: boolean): void => {
    isAsked = asked;
    const text = asked ? words.sure : remove;
    self.textContent = text;
    self.setAttribute('aria-label', `${text} ${title}`);
  };
  const self = button({ class: 'plain' }, () => (isAsked ? onDeed({ kind: 'remove', id }) : ask(true)));
  self.addEventListener('blur', () => ask(false));
  ask(false);
  return self;
};

const noteView = (entry: ActionView, labels: Labels, desk: Desk): HTMLElement => {
  const { id, title, note } = entry;
  const { drafts, onDeed } = desk;
  const named = `${labels.note}: ${title}`;
  const field = html('textarea', {
    id: `note-${id}`,
    rows: 3,
    dir: 'auto',
    maxlength: LONGEST_NOTE,
    'aria-label': named,
  });
  field.value = drafts.get(id) ?? note;
  field.addEventListener('input', () => drafts.set(id, field.value));
  const save = (): void => onDeed({ kind: 'note', id, note: field.value, draft: id });
  const box = html(
    'details',
    { id: `entry-${id}` },
    html('summary', { class: 'plain', 'aria-label': named }, labels.note),
    field,
    button(
      { id: `save-${id}`, class: 'firm faint', 'aria-label': `${labels.save}: ${title}` },
      save,
      labels.save,
    ),
    removeButton(entry, labels, desk),
  );
  box.open = drafts.has(id);
  return box;
};

const entryView = (entry: ActionView, labels: Labels, desk: Desk): HTMLElement =>
  html(
    'li',
    { class: `tone-${entry.tone}` },
    html('b', {}, entry.title),
    html('span', { class: 'source' }, ` · ${entry.day}`),
    entry.outcome === '' ? null : html('p', { class: 'outcome' }, entry.outcome),
    entry.note === '' ? null : html('p', { class: 'note', dir: 'auto' }, entry.note),
    noteView(entry, labels, desk),
  );

const entriesView = ({ title, entries, labels }: JournalView, desk: Desk): readonly (Node | null)[] => {
  return [
    html('h3', {}, title),
    html('ul', { class: 'lines' }, ...entries.slice(0, SHOWN).map(entry => entryView(entry, labels, desk))),
    entries.length > SHOWN ? button({ class: 'plain' }, desk.onHistory, desk.history) : null,
  ];
};

/** What the seller did for this figure, newest first, and what the figures say since; below it, a step of one's own. */
export const journalView = (journal: JournalView, desk: Desk): HTMLElement =>
  html(
    'section',
    { class: 'tip', 'aria-label': journal.title },
    ...(journal.entries.length > 0 ? entriesView(journal, desk) : []),
    ownStepView(journal, desk),
  );

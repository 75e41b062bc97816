import type { Outcome } from '../insight/before-after';
import type { Deed } from '../journal/deeds';
import type { ActionView, JournalView, PanelView } from '../view';
import type { Words } from '../words/words';
import { outcomeText } from './outcome-text';
import { dateText, type Subject } from './subject';

/** Notes may be long, and a page has many panels: one more than a panel shows (lib/overlay/journal-view.ts), which tells that there are more. */
const MOST_SHOWN = 5;

/** What got worse after a step is to be looked at; that it was the step is not said, so it is not red. */
const TONES: Partial<Readonly<Record<Outcome, ActionView['tone']>>> = { helped: 'good', worse: 'watch' };

const actionView =
  (subject: Subject) =>
  (deed: Deed): ActionView => {
    const { id, at, title, note } = deed.action;
    const outcome = outcomeText(subject, deed);
    return { id, day: dateText(subject, at), title, note, outcome, tone: TONES[deed.said.kind] ?? 'quiet' };
  };

/** The words of the journal's buttons. */
export const journalLabels = ({ say }: Words): JournalView['labels'] => ({
  start: say('journal.start'),
  hide: say('journal.hide'),
  note: say('journal.note'),
  save: say('journal.save'),
  remove: say('journal.remove'),
  mark: say('journal.mark'),
});

/** What the seller did for a series, with what came after it; `most` steps, the newest. */
export const journalView = (subject: Subject, most = Infinity): JournalView => ({
  title: subject.words.say('journal.title'),
  entries: (subject.deeds ?? []).slice(0, most).map(actionView(subject)),
  labels: journalLabels(subject.words),
});

/** The journal of a panel; none where history is off, as nothing can be kept then. */
export const journalOf = (subject: Subject): Pick<PanelView, 'journal'> =>
  subject.kept === 'off' ? {} : { journal: journalView(subject, MOST_SHOWN) };

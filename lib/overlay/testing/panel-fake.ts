import type { JournalView, PanelWords, TipView } from '../../view';
import type { Deed, Desk } from '../panel-desk';

/** Words that say their own names, so that a test sees where each one went. */
export const WORDS: PanelWords = {
  how: 'How',
  undo: 'Undo',
  sure: 'Sure?',
  started: 'Started.',
  hidden: 'Hidden.',
  saved: 'Saved.',
  removed: 'Removed.',
  failed: 'Failed.',
};

export const TIP: TipView = {
  id: 'weekend-rota',
  title: 'Cover the weekend',
  reason: '9 of 12 late answers were of a Saturday or Sunday.',
  text: 'Weekends count.',
  steps: ['Name one person a day', 'Tell the team'],
  link: { text: 'Messages', href: `${location.origin}/messaging/inbox` },
  check: 'The mean should be under 24 h from 19 December.',
  source: 'Amazon help',
};

export const JOURNAL: JournalView = {
  title: 'What you did',
  entries: [
    {
      id: 'a1b2c3d4',
      day: '12 October',
      title: 'Cover the weekend',
      note: 'Ana on Saturdays',
      outcome: 'Too early to say: clear on 19 December.',
      tone: 'quiet',
    },
  ],
  labels: {
    start: 'Started',
    hide: 'Hide',
    note: 'Note',
    save: 'Save',
    remove: 'Remove',
    mark: 'Mark a step',
  },
};

/** A desk that writes down what it is asked to do. */
export const fakeDesk = (): Desk & { readonly deeds: readonly Deed[] } => {
  const deeds: Deed[] = [];
  return {
    words: WORDS,
    drafts: new Map(),
    ownDraft: 'own-step of this',
    said: document.createElement('p'),
    onDeed: deed => void deeds.push(deed),
    history: 'History',
    onHistory: () => {},
    deeds,
  };
};

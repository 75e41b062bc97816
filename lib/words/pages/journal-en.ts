import type { Messages } from '../messages';

/** What the pages say of tips and of the seller's own steps, in English. */
export const journalEn = {
  'tips-now': 'What you can do',
  'tip-is-hidden': 'The tip is hidden. The options can show it again.',
  'tip-started': 'Noted as started today.',
  'step-what': 'What was done',
  'step-day': 'On',
  'step-note-edit': 'Edit note',
  'step-note-add': 'Add a note',
  'step-marked': 'Marked: “{title}”, {day}.',
  'step-noted': 'The note is kept.',
  'step-not-kept': 'That could not be kept, and nothing has changed: there may be no room for it.',
  'steps-full': 'This account has as many steps as can be kept. Remove some first.',
  'steps-none':
    'Nothing yet. What you start or mark gets a line in the chart, and in time a word on what the figures did after it.',
  'named-removed': '“{title}” was removed.',
  'tips-title': 'Tips',
  'tips-intro':
    'Benchline shows at most two tips beside a number. Here you find the ones that you have hidden, and can write your own.',
  'tips-loading': 'Reading the tips on this computer …',
  'tips-unread': 'The tips could not be read. Close this page and open it again. Nothing was changed.',
  'tips-not-changed':
    'The tips could not be changed: there may be no room to keep them, or a newer Benchline wrote them.',
  'tips-full': 'There is no room for more: {most} tips of your own are kept at most.',
  'tips-hidden': 'Hidden tips',
  'tips-hidden-none': 'You have hidden none.',
  'tips-own': 'Tips of your own',
  'tips-own-none': 'You have written none yet.',
  'tip-show': 'Show again',
  'tip-shown': '“{title}” is shown again where it fits.',
  'tip-unknown': 'A tip of another version: {id}',
  'tip-add': 'Write a tip',
  'tip-metric': 'Metric',
  'tip-title': 'Title',
  'tip-text': 'What to do',
  'tip-saved': '“{title}” was saved.',
  'tip-remark': 'Kept and shown as it is. But in a message to a buyer Amazon does not allow:',
} as const satisfies Messages;

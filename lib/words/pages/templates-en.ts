import type { Messages } from '../messages';

/** What the options say about templates, in English. */
export const templatesEn = {
  'templates-title': 'Templates',
  'templates-intro':
    'Texts of your own for replies. In the inbox they stand beside the reply box; a click puts one in at the caret, and nothing is sent. What only you know goes into gaps such as {open}date{close}.',
  'templates-none': 'You have none yet.',
  'templates-loading': 'Reading the templates on this computer …',
  'templates-unread':
    'The templates could not be read. Close this page and open it again. Nothing was changed.',
  'templates-not-changed':
    'The templates could not be changed: there may be no room to keep them, or a newer Benchline wrote them.',
  'templates-full': 'There is no room for more: {most} templates are kept at most.',
  'template-add': 'Add a template',
  edit: 'Edit',
  'template-removed': '“{name}” was removed.',
  'template-name': 'Name',
  'template-theme': 'Theme',
  'template-any-theme': 'Any',
  'template-language': 'Language',
  'template-text': 'Text',
  'template-gaps': 'To be filled by hand: {gaps}',
  'template-saved': '“{name}” was saved.',
  'template-faults':
    'Amazon does not allow this in a message. A reply made from it could cost you the right to write freely to buyers.',
  'template-fault': '“{quote}”: {reason} ({certainty})',
  'template-anyway': 'Save all the same',
  'starters-offered':
    'Benchline brings a small set of short answers. It is offered in the inbox until you decide: make it yours in the languages you need, and change it as you like, or remove it for good.',
  'starters-more': 'The starter set can be added in other languages too.',
  'starters-language': 'Starter set in',
  'starters-add': 'Add as mine',
  'starters-remove': 'Remove the starter set for good',
  'starters-added': { one: '{count} template was added.', other: '{count} templates were added.' },
  'starters-removed': 'The starter set was removed. It will not be offered again.',
  'templates-export': 'Export templates',
  'templates-import': 'Import templates',
  'templates-exported': {
    one: 'Exported: {count} template in {file}',
    other: 'Exported: {count} templates in {file}',
  },
  'templates-imported': {
    one: '{count} template added, {known} already there and left as they are.',
    other: '{count} templates added, {known} already there and left as they are.',
  },
  'templates-left': {
    one: '{count} template was left out: there is no room for more.',
    other: '{count} templates were left out: there is no room for more.',
  },
} as const satisfies Messages;

import type { Messages } from '../messages';

/** What the history page says about moving data in and out, in English. */
export const moveEn = {
  'importing-part': 'Reading {file}: {percent} …',
  'import-stop': 'Stop',
  'import-cancelled': 'Nothing was imported, and nothing was changed.',
  'import-nothing': 'Everything in {file} is there already.',
  'import-nothing-else': 'Everything else in {file} is there already.',
  'file-unreadable':
    'Not imported, nothing was changed: the file was moved or changed while it was read. Choose it once more.',
  'preview-title': 'What {file} would change',
  'preview-accounts': 'Accounts: {count} new, {updated} changed',
  'preview-readings': 'Readings: {count} new, {updated} changed, {known} already there',
  'preview-cases': 'Buyer messages: {count} new, {updated} changed',
  'preview-actions': 'What was done: {count} new, {updated} changed',
  'preview-rules': 'Taught rules: {count} new, {known} already there',
  'preview-templates': 'Templates: {count} new, {known} already there',
  'preview-tips': 'Tips: {hidden} more hidden, {own} of your own new or changed',
  'preview-messages': 'Options for buyer messages, with notices off: you have set none here',
  'preview-undo': 'It is one step, and you can undo it for two weeks.',
  'preview-yes': 'Import now',
  'preview-no': 'Do not import',
  'undo-import': 'Undo the last import',
  'undo-hint': '{file}, imported {day}. What was read since stays.',
  undone: 'The import of {file} was undone.',
  'undo-kept': 'Changed since, and left as they are: {count}',
  'undo-changed': 'Not undone, nothing was changed: accounts were merged or removed since the import.',
  'undo-not': 'Not undone, nothing was changed. Close this page, open it again and try once more.',
  'undo-partly':
    'The readings, messages and steps of {file} are gone again, but not all of its rules, templates, tips, metrics, targets and options: look for them in the options.',
} as const satisfies Messages;

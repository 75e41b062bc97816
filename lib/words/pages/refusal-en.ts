import type { Messages } from '../messages';

/** What is wrong with a file that is refused, after the field’s name, in English. */
export const refusalEn = {
  'refusal-account': 'is no account of the file or of the history',
  'refusal-at-least': 'must be at least {least}',
  'refusal-at-most': 'must be at most {most}',
  'refusal-before': 'must not be before {other}',
  'refusal-between': 'must be between {low} and {high}',
  'refusal-elsewhere-evidence':
    'is that of a whole history: save evidence on the page “Evidence”, or import this file first',
  'refusal-elsewhere-rules': 'is that of a whole export: import it on the history page, with its rules',
  'refusal-elsewhere-templates':
    'is that of a whole export: import it on the history page, with its templates',
  'refusal-empty': 'must not be empty',
  'refusal-file': 'file',
  'refusal-form': 'is not written in the form that belongs there',
  'refusal-format': 'must be “{format}”; this is another file',
  'refusal-invalid': 'is not valid',
  'refusal-like': 'must be written like this: {example}',
  'refusal-list': 'must be a list',
  'refusal-long': 'must be at most {most} characters long',
  'refusal-many': 'must hold at most {most} entries',
  'refusal-missing': 'is missing',
  'refusal-name': 'has a label that is not the name of its place',
  'refusal-newer': 'is {version}, and this Benchline knows {known}: update Benchline first',
  'refusal-number': 'must be a number',
  'refusal-object': 'must be an object with fields of its own',
  'refusal-one-of': 'must be one of: {names}',
  'refusal-period': 'must be there in a row of a report',
  'refusal-strange-keys': 'has fields that do not belong there: {names}',
  'refusal-text': 'must be text',
  'refusal-too-large': 'must be smaller than {most} MB',
  'refusal-torn': 'is not whole JSON: it may have been cut off while saving or sending',
  'refusal-twice': 'is there twice',
  'refusal-unknown': 'is none that Benchline knows',
  'refusal-whole-number': 'must be a whole number',
  'refusal-yes-no': 'must be true or false',
} as const satisfies Messages;

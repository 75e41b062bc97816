import type { Messages } from '../messages';

/** What the history page says about CSV files that it saves, in English. */
export const csvEn = {
  'csv-export': 'CSV for a spreadsheet',
  'csv-table': 'Table',
  'csv-readings': 'Readings',
  'csv-answers': 'Answer times',
  'csv-actions': 'What was done',
  'csv-numbers': 'Numbers and columns',
  'csv-point-comma': '1.5 , (US, UK, Japan, China)',
  'csv-comma-semicolon': '1,5 ; (Germany, France, Italy, Spain)',
  'csv-point-semicolon': '1.5 ; (Switzerland)',
  'csv-save': 'Save CSV',
  'csv-hint':
    'Choose as the numbers of your spreadsheet look. Times are in UTC; rates are shares of 1, so that 0.012 is 1.2%.',
  'csv-exported': { one: 'Saved: {count} row in {file}', other: 'Saved: {count} rows in {file}' },
  'csv-exact':
    '“Import CSV” reads the file back, also after a spreadsheet has saved it. The last column is for that.',
  'csv-left-changed': 'Left out, line {line}: “{cell}” under {head} is not what was saved.',
  'csv-left-unclear': 'Left out, line {line}: “{cell}” under {head} no longer says all that was saved.',
  'csv-left-text': 'Left out, line {line}: words of this row are not what was saved.',
  'csv-left-damaged': 'Left out, line {line}: its last column, {head}, is not whole.',
  'csv-left-all': 'Not imported, nothing was changed: no row of {file} can be told any more.',
} as const satisfies Messages;

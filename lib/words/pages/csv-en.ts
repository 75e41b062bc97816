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
} as const satisfies Messages;

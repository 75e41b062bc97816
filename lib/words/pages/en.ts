import type { Messages } from '../messages';
import { journalEn } from './journal-en';
import { overviewEn } from './overview-en';
import { ownMetricsEn } from './own-metrics-en';
import { ownTargetsEn } from './own-targets-en';
import { messagesEn } from './messages-en';
import { figuresEn } from './figures-en';
import { csvEn } from './csv-en';
import { moveEn } from './move-en';
import { refusalEn } from './refusal-en';
import { evidenceEn } from './evidence-en';
import { reviewEn } from './review-en';
import { keepingEn } from './keeping-en';
import { settingsEn } from './settings-en';
import { templatesEn } from './templates-en';
import { plotEn } from './plot-en';

/** What the popup and the history page say, in English: the model for the other languages. */
export const en = {
  ...journalEn,
  ...overviewEn,
  ...ownMetricsEn,
  ...ownTargetsEn,
  ...messagesEn,
  ...templatesEn,
  ...plotEn,
  ...figuresEn,
  ...csvEn,
  ...moveEn,
  ...refusalEn,
  ...evidenceEn,
  ...reviewEn,
  ...keepingEn,
  ...settingsEn,
  loading: 'Reading the history on this computer …',
  today: 'today',
  yesterday: 'yesterday',
  'days-old': { one: '{count} day old', other: '{count} days old' },
  'default-account': 'Default account of {host}',
  'page-stale': '{page}: {age}, open it',
  'page-unread': '{page}: not opened yet',
  'page-fresh': '{page} · {age}',
  'line-none': 'No value in this time.',
  'line-one': '{value} on {day}, the only value in this time.',
  'line-many': 'From {before} ({since}) to {value} ({day}); lowest {low}, highest {high}.',
  switch: 'Active on Seller Central',
  'off-note': 'Benchline is off. No page is read and nothing is drawn; the history stays.',
  history: 'History',
  options: 'Options',
  'options-title': 'Benchline options',
  'no-accounts': 'Nothing here yet: an account is kept with its first reading.',
  'whole-store': '{store}, all marketplaces',
  'accounts-text':
    'Seller Central’s header says which account a page shows. You can give an account a name of your own, and make one account of two that are the same.',
  'seen-as': 'In Seller Central: {account}, seen last on {host}',
  'merged-accounts': 'Merged into it: {accounts}',
  'own-name': 'Your name for it',
  'save-name': 'Save name',
  'merge-into': 'Merge into',
  'choose-account': 'Choose an account',
  'merge-ask': 'Merge …',
  'merge-sure':
    'Every reading of {from} goes to {into}, and so does whatever its pages show from now on. This cannot be undone: export the history first if you are not sure.',
  'merge-now': 'Merge now',
  'merge-not': 'Do not merge',
  'account-named': 'Saved. The account is shown as {account}.',
  'account-merged': '{from} is now part of {into}.',
  'account-unchanged': 'Nothing was changed: the history could not be written.',
  accounts: 'Accounts',
  'empty-title': 'No readings yet',
  'empty-text':
    'Open Account Health in Seller Central first, then Feedback Manager. Benchline reads the pages that you open and keeps their numbers on this computer.',
  'first-step': 'Open Account Health',
  'second-step': 'Open Feedback Manager',
  'links-go-to': 'The links go to {host}. In another marketplace, open the same pages there.',
  'history-off-title': 'History is off',
  'history-off':
    'This browser offers no place to keep numbers here, as in a private window or a damaged profile. On Seller Central, today’s gaps are still drawn.',
  'failed-title': 'The history could not be read',
  failed:
    'Close this page and open it again. If that does not help, restart the browser. Nothing was changed.',
  'history-title': 'Benchline history',
  'choose-metric': 'Choose a metric',
  'no-such-metric': 'There is no reading of this metric yet.',
  ranges: 'Time shown',
  'range-90': '90 days',
  'range-365': '1 year',
  'range-all': 'All',
  date: 'Read on',
  value: 'Value',
  counts: 'Counts',
  period: 'Period',
  'report-P1M': 'monthly, from Amazon’s report',
  'report-P1W': 'weekly, from Amazon’s report',
  'report-P1D': 'daily, from Amazon’s report',
  'report-P4W': 'four weeks up to each week, from Amazon’s dashboard',
  average: 'Average',
  top: 'Top',
  target: 'Target',
  'as-named': 'On the page: “{label}”',
  export: 'Export JSON',
  import: 'Import JSON',
  transfer: 'Export and import',
  stays: 'Everything here stays on this computer. An export holds no buyer’s name, message or order number.',
  exported: { one: 'Exported: {count} reading in {file}', other: 'Exported: {count} readings in {file}' },
  'export-failed': 'The export could not be made: the history could not be read.',
  importing: 'Reading {file} …',
  imported: {
    one: 'Imported: {count} reading added, {known} already there.',
    other: 'Imported: {count} readings added, {known} already there.',
  },
  extended: { one: '{count} was extended.', other: '{count} were extended.' },
  'imported-cases': {
    one: '{count} buyer message added, {updated} brought up to date.',
    other: '{count} buyer messages added, {updated} brought up to date.',
  },
  'imported-actions': 'What was done: {count} added, {updated} changed.',
  refused: 'Not imported, nothing was changed. {field}: {reason}.',
  'import-failed':
    'Not imported, nothing was changed: the file could not be read or there is no room to keep it.',
  'rules-title': 'What you have taught',
  'rules-loading': 'Reading the rules on this computer …',
  'rules-failed': 'The rules could not be read. Close this page and open it again. Nothing was changed.',
  'rules-not-changed': 'The rules could not be changed: there may be no room to keep them.',
  'rules-none':
    'Nothing yet. Where Benchline misses a number on a page, its status there lets you show where the number is.',
  'rules-intro':
    'Numbers that you showed Benchline on a page. A rule holds in its language, on all sites that show the same accounts.',
  'rules-export': 'Export rules',
  'rules-import': 'Import rules',
  'rules-exported': { one: 'Exported: {count} rule in {file}', other: 'Exported: {count} rules in {file}' },
  'rules-imported': {
    one: '{count} rule added, {known} already there and left as they are.',
    other: '{count} rules added, {known} already there and left as they are.',
  },
  'rules-left': {
    one: '{count} was left out: there is no room for more, or its page is not known.',
    other: '{count} were left out: there is no room for more, or their pages are not known.',
  },
  'rule-matched': 'Last matched: {day}',
  'rule-missed': 'Has not matched since {day}',
  'rule-unseen': 'Not seen since it was taught: {day}',
  'rule-metric-gone': 'A metric of your own that is not in use',
  'rule-resting':
    'Nothing is read by it: its metric was removed, or is not on this computer. It is read again when the metric is back.',
  'rule-replaces': 'Counts instead of what Benchline itself reads there.',
  'rule-test': 'Open its page',
  'rule-test-hint': 'To test the rule: what it finds there is said here and in the status on the page.',
  'rule-rename': 'Rename',
  'rule-name': 'Name of the rule',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove',
  'rule-removed': '“{name}” was removed.',
  undo: 'Undo',

  'language-title': 'Language',
  'language-intro':
    'What Benchline speaks, beside Amazon’s numbers and in its own pages. It takes effect at once.',
  'language-auto': 'As the page, or as the browser',
  'language-not-saved': 'The language could not be saved: there may be no room to keep it.',
} as const satisfies Messages;

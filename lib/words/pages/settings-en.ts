import type { Messages } from '../messages';

/** What the options say of settings, of what is stored, and of the first run, in English: the model for the other languages. */
export const settingsEn = {
  'display-title': 'What is drawn',
  'display-intro': 'Every change here takes effect at once, also in pages that are open.',
  'display-not-saved': 'The change could not be saved: there may be no room to keep it.',
  'display-all': 'Active on Seller Central',
  'display-all-text': 'Off: no page is read and nothing is drawn. The history stays.',
  'display-pages': 'Pages',
  'display-pages-text':
    'A page that is off is not read, so nothing of it is kept. All are on until you switch one off.',
  'display-page-home': 'Home page',
  'display-page-performance-over-time': 'Performance over time',
  'display-density': 'Size of the chips',
  'display-density-text':
    'The most that is drawn beside a number. Where a page has less room, less is drawn. The details open from each of them.',
  'display-density-full': 'Line, sign and words',
  'display-density-short': 'Line and sign',
  'display-density-dot': 'A dot',
  'display-metrics': 'Metrics',
  'display-metrics-text':
    'Beside a metric without a tick nothing is drawn, and the popup leaves it out. It is still read and kept: the history page, the evidence log and exports have it. Default: all.',
  'display-metrics-count': '{count} of {all} are drawn',
  'stored-title': 'What Benchline stores',
  'stored-intro':
    'All of it lies in this browser, on this computer. Nothing is sent anywhere. No buyer’s name, message, comment or order number is among it. Small print: what each place is called inside.',
  'stored-accounts':
    'Accounts: store, country and host as Seller Central’s header shows them, your own name for each, and what was merged.',
  'stored-readings':
    'Readings: each metric’s value with counts, target, benchmarks and the day it was seen, also from reports and files that you imported.',
  'stored-cases':
    'Buyer messages: theme, country, state, and when each came and was answered. A message is known by a hash that only this installation can make; its key is kept here and cannot be read out.',
  'stored-actions': 'What you did, with your notes, hidden tips, and tips of your own.',
  'stored-evidence':
    'The evidence log: what Seller Central showed, entry by entry, each with the hash of the one before.',
  'stored-undo': 'What it takes to undo your last import.',
  'stored-settings':
    'Your settings: this page’s choices, those for messages and notices, and which column of your own files held what; metrics and targets of your own.',
  'stored-taught':
    'What you have taught: rules, when each last matched, what was offered and declined, and what could not be read on visit after visit.',
  'stored-templates': 'Your templates for replies.',
  'stored-told':
    'Which notices were shown, so that none comes twice, a mark that tells open pages of a change, and since when there is no room to keep more.',
  'stored-usage': 'Storage in use: about {size}.',
  'stored-usage-unknown': 'The browser does not say how much room this takes.',
  'stored-off': 'The history cannot be opened here, so its records are not counted.',
  'erase-title': 'Delete everything',
  'erase-text':
    'Deletes all of the above, and the badge, alarms and notices, for good. Benchline is then switched off, so that open pages do not begin anew. Files that you exported, and what the browser itself backs up or syncs, are yours and stay as they are.',
  'erase-first': 'To keep a copy, export the history first.',
  'erase-word': 'DELETE',
  'erase-type': 'Type {word} to confirm',
  'erase-done': 'Everything was deleted. Benchline is off; switch it on above to begin anew.',
  'erase-blocked':
    'All but the history was deleted. That goes as soon as no other page of Benchline holds it open: close its other tabs.',
  'erase-stopped':
    'Not everything could be deleted. Try again; removing Benchline from the browser deletes the rest too.',
  'account-remove': 'Remove …',
  'account-remove-sure':
    'Everything of {account} goes for good: readings, messages, what you did, evidence, and accounts merged into it. The last import can then no longer be undone. Export the history first to keep a copy. If you open its pages again, the account begins anew.',
  'account-remove-now': 'Remove for good',
  'account-removed': '{account} was removed.',
  'account-keep': 'Keep it',
  'welcome-title': 'Welcome to Benchline',
  'welcome-does': 'What it does',
  'welcome-does-1':
    'It reads the customer-service numbers on the Seller Central pages that you open, and keeps their history in this browser.',
  'welcome-does-2':
    'Beside each number it draws the trend, the gap to average and target, whether a change is real, and what to do next.',
  'welcome-does-3': 'The button in the toolbar shows how many buyer messages are close to their 24 hours.',
  'welcome-never': 'What it never does',
  'welcome-never-1':
    'It loads nothing from Amazon, clicks nothing and sends nothing: no page of yours, no number, to nobody. There is no account to make and no tracking.',
  'welcome-never-2': 'It keeps no buyer’s name, message, comment or order number.',
  'welcome-never-3':
    'It guesses no number: what cannot be read without doubt is not kept, and the page’s status says so.',
  'welcome-open': 'Open these three pages first',
  'welcome-later': 'What you see there from then on, Benchline keeps. Each later visit adds to the line.',
  'welcome-grant':
    'This browser has not yet allowed Benchline on Seller Central: nothing can be read until you do.',
  'welcome-allow': 'Allow it there',
  'off-newer-title': 'The history is of a newer Benchline',
  'off-newer':
    'A newer version has worked with it here. Nothing is lost: update Benchline, or restart the browser, which finishes an update.',
  'off-blocked-title': 'Another page is still using the history',
  'off-blocked':
    'It could not be opened because a page of an older Benchline holds it. Close the other tabs of Benchline and load this page anew. Nothing is lost.',
  'off-upgrade-title': 'The history could not be brought up to date',
  'off-upgrade':
    'This version keeps it in another form, and the change did not succeed: the disk may be full. All of it is there as it was. Free some room and load this page anew. To be safe, save it as it is now.',
  rescue: 'Save it as it is',
  'rescue-none': 'It could not be read.',
  'thin-title': 'Make the old history smaller',
  'thin-text':
    'By default everything is kept for ever, and nothing is ever thinned by itself. On request, of what was read more than two years ago only the last reading of each week stays. Amazon’s reports and the evidence log stay whole.',
  'thin-look': 'See what would go',
  'thin-none': 'There is nothing to thin.',
  'thin-sure':
    'Readings that would go for good: {count} of {all}. The last import can then no longer be undone. Export the history first to keep them.',
  'thin-now': 'Thin now',
  'thin-not': 'Keep everything',
  'thin-done': 'Readings that went: {count}.',
} as const satisfies Messages;

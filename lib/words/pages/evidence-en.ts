import type { Messages } from '../messages';

/** What the pages say about the evidence log, in English: the model for the other languages. */
export const evidenceEn = {
  'evidence-title': 'Evidence',
  'evidence-intro':
    'What Seller Central showed on this computer, as it was read. Each entry carries the hash of the one before, so that a later change is noticed.',
  'evidence-account': 'Account',
  'evidence-from': 'From',
  'evidence-to': 'To',
  'evidence-save': 'Save as JSON',
  'evidence-saved': 'Saved: {file}',
  'evidence-print': 'Print',
  'evidence-cancel': 'Cancel',
  'evidence-working': 'Reading the log: {percent}',
  'evidence-stopped': 'Stopped. Nothing was saved.',
  'evidence-none':
    'The log has no entry of this time. It begins with the first page that is read after Benchline has learnt to keep it.',
  'evidence-off': 'The log could not be read.',
  'evidence-sheet': 'What Seller Central showed: {account}',
  'evidence-all-days': 'All days',
  'evidence-days': '{from} to {to}',
  'evidence-since': 'From {from}',
  'evidence-until': 'Up to {to}',
  'evidence-made': 'Made on {at}. Times are those of {zone}.',
  'evidence-log': 'Log {chain}',
  'evidence-last-hash': 'Last hash of the log, after entry {n}',
  'evidence-whole': 'Whole: the entries {from} to {to} follow one another, and none was changed.',
  'evidence-altered':
    'Not whole: the hash of entry {n} does not fit. It, or the entry before it, was changed.',
  'evidence-reordered': 'Not whole: entry {n} is not in its place.',
  'evidence-duplicated': 'Not whole: entry {n} is there twice.',
  'evidence-missing': 'Not whole: the entries {from} to {to} are missing.',
  'evidence-truncated': 'Not whole: the end is cut off. The entries {from} to {to} are missing.',
  'evidence-start': 'Not whole: the beginning is another one than the log says.',
  'evidence-end': 'Not whole: the end is another one than the log says.',
  'evidence-before': {
    one: 'Begins after {count} entry that is not shown here. Its hash stands for it: {hash}',
    other: 'Begins after {count} entries that are not shown here. A hash stands for them: {hash}',
  },
  'evidence-later': {
    one: '{count} later entry leads to the last hash; only its fingerprint is in the file.',
    other: '{count} later entries lead to the last hash; only their fingerprints are in the file.',
  },
  'evidence-clock': {
    one: 'The computer’s clock was set back {count} time in between.',
    other: 'The computer’s clock was set back {count} times in between.',
  },
  'evidence-after-break': 'This log was begun anew, as the one before it was damaged.',
  'evidence-first': {
    one: 'The first {count} reading is listed; the JSON file has all {all}.',
    other: 'The first {count} readings are listed; the JSON file has all {all}.',
  },
  'evidence-number': 'No.',
  'evidence-page': 'Page',
  'evidence-name': 'Name on the page',
  'evidence-still': 'Before, until',
  'evidence-check': 'How to check it',
  'evidence-check-text':
    'Open the saved file in “Check evidence” of any Benchline. Without Benchline, a few lines of a program are enough: the calculation is described in docs/evidence.md of the project.',
  'evidence-proof': 'What it proves, and what not',
  'evidence-proof-text':
    'That no entry was changed, left out or moved since its last hash was known to somebody else. It does not prove who sat at the computer: whoever holds it could make a whole new log. So give the last hash away now and then: print this page, or mail it to somebody who keeps it with its date.',
  'verify-title': 'Check evidence',
  'verify-intro': 'Choose a file that was saved as evidence. It is read on this computer and goes nowhere.',
  'verify-choose': 'Choose file',
  'verify-working': 'Checking {file}: {percent}',
  'verify-too-large': '{file} is larger than 100 MB and was not read.',
  'verify-unreadable': '{file} could not be read. Perhaps it was changed meanwhile: choose it again.',
  'verify-refused': '{file} is no sound file of evidence. {field}: {reason}',
  'verify-empty': '{file} has no log in it.',
  'verify-rewritten':
    'Another program has written the file anew. What is checked are the entries, not the way in which they are written.',
  'verify-noted': 'A hash that was noted earlier, to look for',
  'verify-noted-found':
    'Found after entry {n}, read on {at}. Up to there this is the log whose hash was noted.',
  'verify-noted-end': 'Found after entry {n}. Up to there this is the log whose hash was noted.',
  'verify-noted-missing':
    'Not found. This is another log, or a part of one without that place; or it was made anew since.',
  'verify-noted-form': 'A hash has 64 signs: 0 to 9 and a to f.',
  'preview-logs': 'Evidence logs: {count} new, kept beside your own; they stay when the import is undone',
  'imported-logs': { one: '{count} evidence log taken.', other: '{count} evidence logs taken.' },
  'broken-logs': {
    one: '{count} evidence log was left out, as it is not whole.',
    other: '{count} evidence logs were left out, as they are not whole.',
  },
} as const satisfies Messages;

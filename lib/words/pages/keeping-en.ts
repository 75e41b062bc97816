import type { Messages } from '../messages';

/** What the pages say where something cannot be kept or read: no room, damage, files, cutting; in English: the model for the other languages. */
export const keepingEn = {
  'no-room-title': 'There is no room to keep more',
  'no-room':
    'Since {when}, what was read could not be kept: the disk is full, or the room that the browser allows. What was kept before is all there. Free some room on the disk, save the history as a file, or make the old history smaller. This goes away once something could be kept again.',
  'no-room-unsure':
    'Since {when}, what was read could not be kept, and the browser does not say why; most often the disk is full. What was kept before is all there. Free some room on the disk, restart the browser, and save the history as a file. This goes away once something could be kept again.',
  'import-unwritten-disk-full':
    'Not imported, nothing was changed: there is no room to keep it. Free some room on the disk, or make the old history smaller in the options, and import it again.',
  'import-unwritten-closed':
    'Not imported, nothing was changed: another part of Benchline closed the history. Try again.',
  'import-unwritten-failed':
    'Not imported, nothing was changed: the history could not be written. Try again; if that does not help, free some room on the disk and restart the browser.',
  'import-partly':
    'The readings, messages and steps of the file are kept, but not all of its rules, templates, tips, metrics and options: there may be no room for them. Free some room and import it once more; nothing is taken twice.',
  'no-room-unchanged':
    'Nothing was changed: there is no room to write it. Free some room on the disk and try again.',
  damaged: 'Damaged and left out: {what}. All else is there.',
  'damaged-export': 'Damaged and not in the file: {what}. All else is in it.',
  'damaged-accounts': 'accounts ({count})',
  'damaged-series': 'whole series of readings ({count})',
  'damaged-readings': 'readings ({count})',
  'damaged-cases': 'buyer messages ({count})',
  'damaged-inboxes': 'reads of message lists ({count})',
  'damaged-actions': 'what you did ({count})',
  'damaged-logs': 'evidence logs ({count})',
  'damaged-entries': 'evidence entries ({count})',
  'cut-title': 'Cut the old evidence log',
  'cut-text':
    'The evidence log is kept whole by default. On request its entries of more than two years ago go. What stays can still be checked: a checkpoint says how many went, and the hash of the last of them.',
  'cut-none': 'There is no evidence of more than two years ago.',
  'cut-sure':
    'Evidence entries that would go for good: {count}, up to {day}. What they show can then no longer be proved from here. A file that was saved before keeps the proof: save the evidence of each account, or export the history, first.',
  'cut-now': 'Cut now',
  'cut-done': 'Evidence entries that went: {count}, up to {day}.',
  'evidence-by-file':
    'This log came by a file: another installation of Benchline wrote it, and nothing is added to it here.',
  'file-too-large':
    'Not imported, nothing was changed: {file} is larger than {most} MB, so it is no file that Benchline reads.',
  'file-packed':
    'Not imported, nothing was changed: {file} is packed (a zip file, say). Unpack it and choose the file in it.',
} as const satisfies Messages;

import type { Messages } from '../messages';

/** What badge, notices, popup and options say about waiting messages, in English: the model for the other languages. */
export const en = {
  // The badge's title. {where}: "Acme Home · Germany".
  off: 'Benchline is off: buyer messages are not watched',
  unknown: 'Benchline cannot read its history: how many messages wait is not known',
  none: 'Benchline: no buyer message is known to wait',
  'none-near': {
    one: '{count} message waits, not yet under {hours} h',
    other: '{count} messages wait, none under {hours} h',
  },
  near: { one: '{count} message under {hours} h', other: '{count} messages under {hours} h' },
  overdue: '{number} overdue',
  'may-be-overdue': '{number} may be overdue',
  where: '{facts}: {where}',
  extra: {
    one: '{count} more, time unknown: open the inbox',
    other: '{count} more, times unknown: open the inbox',
  },
  'extra-alone': {
    one: '{count} message waits, time unknown: open the inbox',
    other: '{count} messages wait, times unknown: open the inbox',
  },
  'as-of': 'as of {moment}',
  old: 'This may be out of date: as of {moment}. Open the inbox',
  'never-read': 'Benchline: the inbox has not been read on this computer yet',

  // Time left. {time}: "4 h 10 min".
  left: '{time} left',
  'at-most-left': 'at most {time} left',
  'is-overdue': 'overdue for {time}',
  'is-overdue-now': 'overdue',
  'perhaps-overdue': 'may be overdue',
  'time-unknown': 'time unknown',
  'perhaps-answered': 'May have been answered: the list that was read last ended before it.',

  'theme-product': 'Product',
  'theme-delivery': 'Delivery',
  'theme-return-or-refund': 'Return or refund',
  'theme-cancellation': 'Cancellation',
  'theme-account-or-order': 'Account or order',
  'theme-general': 'General',
  'no-country': 'Country unknown',

  // The popup.
  'open-history': 'Open the history',
  'queue-title': 'Buyer messages',
  'queue-none': 'None is known to wait.',
  'queue-unread': 'Open the inbox in Seller Central once: Benchline then watches its 24 hours.',
  'queue-failed': 'How many messages wait is not known: the history could not be read.',
  'queue-off': 'Messages are not watched while Benchline is off.',
  'queue-more': { one: '{count} more waits', other: '{count} more wait' },
  'open-inbox': 'Open the inbox',
  'open-inbox-of': 'Open the inbox of {store}',
  'unsure-hint':
    '“At most”, “may be”: when the message came is not known exactly, so the earliest possible end of its 24 hours counts.',
  'notices-withdrawn':
    'Notices are switched on, but the browser no longer allows them. Switch them on again in the options.',

  // Notices.
  'notice-title': { one: '{count} buyer message to answer', other: '{count} buyer messages to answer' },
  'notice-title-overdue': {
    one: '{count} buyer message to answer, {overdue} overdue',
    other: '{count} buyer messages to answer, {overdue} overdue',
  },
  'last-call-title': {
    one: 'Before quiet hours: {count} buyer message',
    other: 'Before quiet hours: {count} buyer messages',
  },
  'last-call-ends': '{case}: its 24 hours end during quiet hours',
  'last-call-mark': '{case}: under {hours} h during quiet hours',
  'notice-more': { one: 'and {count} more', other: 'and {count} more' },
  'notice-line': '{case}: {left}',
  'snooze-30': 'Again in 30 minutes',
  'snooze-60': 'Again in 1 hour',

  // The options.
  'options-title': 'Buyer messages',
  'options-intro':
    'A message counts as answered in time within 24 hours, weekends and holidays included. The number on Benchline’s button is of the messages that wait and have few of them left.',
  threshold: 'Count a message when less than this many hours are left',
  'threshold-hint': '1 to 23. Overdue messages always count.',
  'notices-switch': 'Show notices',
  'notices-intro':
    'The browser asks for permission when you switch them on. A notice names theme, country and time: no buyer, no text.',
  'notices-gone': 'The browser no longer allows notices. Switch them on again to be asked.',
  'notices-refused': 'The browser did not allow notices.',
  'notices-impossible': 'This browser cannot show notices.',
  marks: 'Notice when less is left than',
  mark: '{hours} h',
  quiet: 'Quiet hours: no notices in this time',
  'quiet-from': 'From',
  'quiet-to': 'To',
  'quiet-hint':
    'By this computer’s clock. An hour before, a last notice names what will fall due or pass one of the times above meanwhile.',
  'quiet-empty': 'From and to are the same: that is no time at all.',
  'zones-title': 'Time zone of the inbox',
  'zones-intro':
    'Amazon’s inbox shows times in one time zone. For these marketplaces it is not known in which, so each likely one counts, and the earliest deadline is shown. If you know it, choose the one that your inbox shows. Deadlines that are known by then stay as they are. Where a page contradicts your choice, the earliest deadline counts again, and the page says so.',
  'zones-none': 'Messages that show no country',
  'zones-default': 'Not known: the earliest counts',
  'zones-other': 'Another one …',
  'zones-search': 'Look for a time zone',
  'zones-unknown': 'There is no time zone of that name.',
  'zones-wrong': 'A page contradicted {zone}. Until you choose another one, the earliest deadline counts.',
  'not-saved': 'The options could not be saved: there may be no room to keep them.',
} as const satisfies Messages;

import type { REPLY_TIPS } from '../../replies';
import type { TextsOf } from '../../tip';

/** The tips about faster replies, in English. */
export const REPLIES: TextsOf<typeof REPLY_TIPS> = {
  'weekend-rota': {
    title: 'Cover weekends and holidays',
    text: 'The 24 hours run on every day of the year: a message of Friday evening is late on Monday morning.',
    steps: [
      'Write a rota with one name for each weekend and holiday.',
      'Look into the inbox once in the morning and once in the evening.',
      'Answer what you can, and give every other message a date.',
    ],
  },
  'holding-reply-with-date': {
    title: 'Reply with a date, not with silence',
    text: 'What cannot be solved within 24 hours is still answered within them: Amazon asks for a reply with the date of the solution.',
    steps: [
      'Write what you are checking and by which day the buyer will hear from you.',
      'Put that day into your calendar.',
      'Write on that day, even if only to name the next step.',
    ],
  },
  'fulfilment-messages-first': {
    title: 'Answer cancellations and returns first',
    text: 'Some messages can still change what happens to an order. They cost most when they wait.',
    steps: [
      'Go through the inbox in this order: cancellations, returns, deliveries, then questions.',
      'Within each, begin with the oldest message.',
      'Look for new cancellations once more before parcels leave.',
    ],
  },
  'right-person-notified': {
    title: 'Notify the person who answers',
    text: 'A message that reaches a mailbox nobody owns waits until somebody happens to look.',
    steps: [
      'Find buyer messages in your notification settings.',
      'Enter the person on duty instead of a shared mailbox.',
      'Add a second person for days off.',
    ],
  },
  'active-address': {
    title: 'Keep the account’s address active',
    text: 'Amazon sends its notices to the e-mail address on the account. If nobody reads it, the 24 hours run unseen.',
    steps: [
      'Check which e-mail address the account has, and who reads it.',
      'Replace the address of anybody who has left.',
      'Make sure that Amazon’s mail does not land in the spam folder.',
    ],
  },
  'no-response-needed': {
    title: 'Close what needs no answer',
    text: 'The clock stops with a reply or with “No response needed”. A plain thank-you keeps it running until one of the two is done.',
    steps: [
      'Look in the inbox for messages in which the buyer only says thanks.',
      'Mark them as “No response needed” instead of writing back.',
      'Read to the end first: some hide a question.',
    ],
  },
  'templates-edited-by-hand': {
    title: 'Keep templates, edit each one',
    text: 'Frequent questions need no answer from scratch. Automatic replies do not count; a template that you adapt and send yourself does.',
    steps: [
      'Note the five questions that come most often.',
      'Write a template for each with what is always the same.',
      'Adapt it to buyer and order before you send it.',
    ],
  },
};

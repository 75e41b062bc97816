import type { REPLY_TIPS } from '../../replies';
import type { TextsOf } from '../../tip';

/** The tips about faster replies, in English. */
export const REPLIES: TextsOf<typeof REPLY_TIPS> = {
  'weekend-rota': {
    title: 'Cover weekends and holidays',
    text: 'The 24 hours run on every day of the year. A short rota, one look in the morning and one in the evening, keeps messages from Friday out of Monday.',
    steps: [],
  },
  'holding-reply-with-date': {
    title: 'Reply with a date, not with silence',
    text: 'When the answer takes longer, write what you are checking and by when the buyer will hear from you. Then keep that date.',
    steps: [],
  },
  'fulfilment-messages-first': {
    title: 'Answer cancellations and returns first',
    text: 'Go through the inbox in this order: cancellations, returns, deliveries, then questions. The first ones cost most when they wait.',
    steps: [],
  },
  'right-person-notified': {
    title: 'Notify the person who answers',
    text: 'In the notification settings, send buyer messages to the person on duty, at an active address, not to a shared mailbox that nobody owns.',
    steps: [],
  },
  'no-response-needed': {
    title: 'Close what needs no answer',
    text: 'Mark a buyer’s plain thank-you as “No response needed”. It stops the clock and takes it out of the figure.',
    steps: [],
  },
  'templates-edited-by-hand': {
    title: 'Keep templates, edit each one',
    text: 'Write templates for the five most frequent questions and change them by hand for each buyer. Automatic replies do not count as an answer.',
    steps: [],
  },
};

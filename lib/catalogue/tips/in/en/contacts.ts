import type { CONTACT_TIPS } from '../../contacts';
import type { TextsOf } from '../../tip';

/** The tips about fewer contacts, in English. */
export const CONTACTS: TextsOf<typeof CONTACT_TIPS> = {
  'tracking-on-every-parcel': {
    title: 'Add tracking to every parcel',
    text: 'About 40% of buyers’ questions are about delivery. Parcels without tracking draw 35 times more “where is it?” contacts than tracked ones.',
    steps: [
      'Find out which of your shipping methods have no tracking.',
      'Move them to a tracked service, beginning with the one most used.',
      'Enter number and carrier when you confirm each order.',
    ],
  },
  'tell-of-delay-first': {
    title: 'Tell buyers of a delay first',
    text: 'A buyer who already knows the new date has no need to ask.',
    steps: [
      'Check every day which orders will leave or arrive late.',
      'Write to those buyers the same day, in Amazon’s messages, with the new date.',
      'Write again only if that date changes.',
    ],
  },
  'largest-theme-first': {
    title: 'Fix the largest theme first',
    text: 'A few causes bring most contacts. One cause removed does more than ten replies written faster.',
    steps: [
      'Sort the last four weeks of contacts by theme: delivery, product, return, invoice.',
      'Read ten messages of the largest theme and note what caused them.',
      'Remove the most frequent cause, then sort again.',
    ],
  },
  'listing-answers-questions': {
    title: 'Let the listing answer',
    text: 'What buyers find on the page they need not ask.',
    steps: [
      'Collect the questions that came more than once this month.',
      'Put the answers into description, pictures, video or A+ content.',
      'Begin with size, fit, what is in the box and how to use it.',
    ],
  },
  'condition-as-listed': {
    title: 'Ship the condition that is listed',
    text: 'Goods that look worse than announced bring contacts, returns and bad feedback.',
    steps: [
      'Check used and refurbished items against their listed condition before packing.',
      'Where they differ, list the lower condition.',
      'Describe visible marks in the listing.',
    ],
  },
  'check-most-returned-offer': {
    title: 'Check the most returned offer',
    text: 'Often one offer draws a large part of the returns, and its stock shows why.',
    steps: [
      'Count the latest return requests by offer.',
      'Take a few units of the first one from stock and compare them with their page.',
      'Hold back what is faulty, incomplete or the wrong variant.',
    ],
  },
};

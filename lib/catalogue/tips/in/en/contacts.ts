import type { CONTACT_TIPS } from '../../contacts';
import type { TextsOf } from '../../tip';

/** The tips about fewer contacts, in English. */
export const CONTACTS: TextsOf<typeof CONTACT_TIPS> = {
  'tracking-on-every-parcel': {
    title: 'Add tracking to every parcel',
    text: 'About 40% of buyers’ questions are about delivery. Parcels without tracking draw 35 times more “where is it?” contacts than tracked ones.',
    steps: [],
  },
  'tell-of-delay-first': {
    title: 'Tell buyers of a delay first',
    text: 'When an order will be late, write to the buyer the same day with the new date, before the buyer has to ask.',
    steps: [],
  },
  'largest-theme-first': {
    title: 'Fix the largest theme first',
    text: 'Sort the last four weeks of contacts by theme: delivery, product, return, invoice. Work on the cause of the largest one.',
    steps: [],
  },
  'listing-answers-questions': {
    title: 'Let the listing answer',
    text: 'Put what buyers ask most into the description, pictures, video or A+ content: size, fit, what is in the box, how to use it.',
    steps: [],
  },
  'condition-as-listed': {
    title: 'Ship the condition that is listed',
    text: 'Check used and refurbished stock against its listed condition before it is packed. State handling time and shipping speed as they really are.',
    steps: [],
  },
  'check-most-returned-offer': {
    title: 'Check the most returned offer',
    text: 'Take a few units of the offer that draws the most returns from stock and compare them with their page: faults, missing parts, wrong variant.',
    steps: [],
  },
};

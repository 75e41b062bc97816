import type { SHIPPING_TIPS } from '../../shipping';
import type { TextsOf } from '../../tip';

/** The tips about shipping, in English. */
export const SHIPPING: TextsOf<typeof SHIPPING_TIPS> = {
  'confirm-on-the-day': {
    title: 'Confirm on the day shipped',
    text: 'Confirm each order as soon as the carrier has it, with carrier and tracking number. An order shipped in time but confirmed late counts as late.',
    steps: [],
  },
  'realistic-handling-time': {
    title: 'Set a handling time you keep',
    text: 'Set handling time to what you reach on a busy day, add a day around holidays, or let Amazon set it from your record (automated handling time).',
    steps: [],
  },
  'integrated-carriers': {
    title: 'Use carriers Amazon can read',
    text: 'Buy shipping through Amazon, or use a carrier that is integrated, and pick its exact name. A tracking number counts only after its first scan.',
    steps: [],
  },
  'buffer-stock': {
    title: 'Hold back a buffer of stock',
    text: 'Most cancellations by sellers are items out of stock. Offer a few units fewer than you have, most of all where you sell in several places.',
    steps: [],
  },
  'sync-stock': {
    title: 'Keep stock in step',
    text: 'Update quantities several times a day, or let your stock system do it, and set a quantity to zero as soon as the last unit has gone.',
    steps: [],
  },
  'honest-transit-time': {
    title: 'Promise the transit time you see',
    text: 'Compare promised with real transit times by region in your shipping template, and change the carrier or the promise where they part.',
    steps: [],
  },
};

import type { SHIPPING_TIPS } from '../../shipping';
import type { TextsOf } from '../../tip';

/** The tips about shipping, in English. */
export const SHIPPING: TextsOf<typeof SHIPPING_TIPS> = {
  'confirm-on-the-day': {
    title: 'Confirm on the day shipped',
    text: 'An order that was shipped in time but confirmed late counts as late.',
    steps: [
      'Confirm each order as soon as the carrier has it, with carrier and tracking number.',
      'Check every evening that no order due that day is left unconfirmed.',
      'Name somebody who confirms when you are away.',
    ],
  },
  'realistic-handling-time': {
    title: 'Set a handling time you keep',
    text: 'A handling time that holds on quiet days only makes orders late on all the others, and buyers ask where they are.',
    steps: [
      'Find out how long an order takes you on a busy day.',
      'Set the handling time to that, by product where they differ.',
      'Add a day around holidays.',
    ],
  },
  'automated-handling-time': {
    title: 'Let Amazon set the handling time',
    text: 'With automated handling time, Amazon takes it from your own shipping record: what is promised follows what you do.',
    steps: [
      'Look in your shipping settings whether your account has automated handling time.',
      'Turn it on, but set your own time for anything made to order.',
      'Look at the late orders again after four weeks.',
    ],
  },
  'integrated-carriers': {
    title: 'Use carriers Amazon can read',
    text: 'A tracking number counts only once Amazon has seen its first scan, and that takes a carrier whose scans Amazon receives.',
    steps: [
      'Buy shipping through Amazon, or use a carrier that is integrated.',
      'Pick the carrier’s exact name when you confirm an order.',
      'Look the next day whether every number has its first scan.',
    ],
  },
  'buffer-stock': {
    title: 'Hold back a buffer of stock',
    text: 'Most cancellations by sellers are items out of stock, most of all where the same units are for sale in several places.',
    steps: [
      'List the products that you had to cancel in the last weeks.',
      'Offer a few units fewer of each than you have.',
      'Hold back more before busy weeks.',
    ],
  },
  'sync-stock': {
    title: 'Keep stock in step',
    text: 'A unit that has gone and is still on offer ends in a cancellation.',
    steps: [
      'Update quantities several times a day, or let your stock system do it.',
      'Set a quantity to zero as soon as the last unit has gone.',
      'Count what sells fastest once a week and correct the numbers.',
    ],
  },
  'honest-transit-time': {
    title: 'Promise the transit time you see',
    text: 'Buyers and Amazon measure by the promised day. A transit time that the carrier does not keep makes a prompt shipment late.',
    steps: [
      'Compare promised with real transit times by region in your shipping template.',
      'Lengthen the promise where parcels arrive later.',
      'Change the carrier where that costs too many orders.',
    ],
  },
};

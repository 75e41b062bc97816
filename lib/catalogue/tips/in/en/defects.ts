import type { DEFECT_TIPS } from '../../defects';
import type { TextsOf } from '../../tip';

/** The tips about fewer defects, in English. */
export const DEFECTS: TextsOf<typeof DEFECT_TIPS> = {
  'refund-before-claim': {
    title: 'Refund before it becomes a claim',
    text: 'Buyers may file an A-to-z claim 48 hours after they wrote. An order refunded before that stays without a defect.',
    steps: [
      'Look every morning for reports of problems that are more than a day old.',
      'Where the buyer is right, refund at once and say so in your reply.',
      'Where you must check first, reply with the date by which you will have decided.',
    ],
  },
  'answer-claims-in-time': {
    title: 'Answer claims in time',
    text: 'A question of Amazon’s that stays open is decided for the buyer, whatever the evidence.',
    steps: [
      'Look at open claims every working day and begin with the earliest date.',
      'Attach proof of delivery, tracking and your messages about the order.',
      'Answer by the date in Amazon’s notice; where the buyer is right, refund instead.',
    ],
  },
  'appeal-within-30-days': {
    title: 'Appeal within 30 days',
    text: 'A claim that was decided against the evidence can be appealed for 30 days. If the appeal succeeds, the defect goes.',
    steps: [
      'List the claims that were decided against you in the last 30 days.',
      'Pick those where tracking or proof of delivery shows something else.',
      'Appeal each of them with that evidence.',
    ],
  },
  'request-removal-of-feedback': {
    title: 'Report feedback that breaks the rules',
    text: 'Seller feedback that is only about the product, holds personal details or foul words, or is about delivery by Amazon can be reported to Amazon.',
    steps: [
      'Read the one- and two-star feedback of the last weeks in Feedback Manager.',
      'Compare each with these four reasons.',
      'Report to Amazon what matches, and leave the buyer out of it.',
    ],
  },
  'signature-on-costly-parcels': {
    title: 'Signature on costly parcels',
    text: 'Without proof of delivery a claim is usually granted to the buyer. On an order of high value, a signature costs less than a lost claim.',
    steps: [
      'Decide from which order value a signature pays.',
      'Choose signature on delivery for those orders when you buy the label.',
      'Keep the proof of delivery with the order.',
    ],
  },
  'accurate-listing': {
    title: 'Make the listing exact',
    text: 'Buyers who receive something other than what the page shows say so in feedback and in claims.',
    steps: [
      'Find the offers behind the latest order defects.',
      'Hold the product beside its title, pictures and bullet points.',
      'Correct every difference.',
    ],
  },
};

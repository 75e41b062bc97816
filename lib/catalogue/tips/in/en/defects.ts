import type { DEFECT_TIPS } from '../../defects';
import type { TextsOf } from '../../tip';

/** The tips about fewer defects, in English. */
export const DEFECTS: TextsOf<typeof DEFECT_TIPS> = {
  'refund-before-claim': {
    title: 'Refund before it becomes a claim',
    text: 'Buyers may file an A-to-z claim 48 hours after they wrote. Where the buyer is right, refund within that time: the order stays without a defect.',
    steps: [],
  },
  'answer-claims-in-time': {
    title: 'Answer claims in time',
    text: 'Answer Amazon’s questions on a claim by the date it names, with proof of delivery and tracking. A question left open is decided for the buyer.',
    steps: [],
  },
  'appeal-within-30-days': {
    title: 'Appeal within 30 days',
    text: 'A claim that was decided against the evidence can be appealed for 30 days. If the appeal succeeds, the defect goes.',
    steps: [],
  },
  'request-removal-of-feedback': {
    title: 'Report feedback that breaks the rules',
    text: 'Seller feedback that is only about the product, holds personal details or foul words, or is about FBA delivery can be reported to Amazon in Feedback Manager.',
    steps: [],
  },
  'signature-on-costly-parcels': {
    title: 'Signature on costly parcels',
    text: 'Ship orders of high value with signature on delivery. Without proof of delivery a claim is usually granted to the buyer.',
    steps: [],
  },
  'accurate-listing': {
    title: 'Make the listing exact',
    text: 'Compare title, pictures and bullet points of the offers behind the latest defects with the product in hand, and correct every difference.',
    steps: [],
  },
};

import type { VOICE_TIPS } from '../../voices';
import type { TextsOf } from '../../tip';

/** The tips about what buyers say after the sale, in English. */
export const VOICES: TextsOf<typeof VOICE_TIPS> = {
  'read-reason-codes': {
    title: 'Read the reasons by offer',
    text: 'Complaints carry a reason: wrong item, damaged, not as described, late. The most frequent one of the worst offer says what to fix.',
    steps: [
      'In Voice of the Customer, open the offer with the highest NCX rate.',
      'Count the reasons of its complaints, and add what low feedback says about the same product.',
      'Decide from the most frequent one whether page, packing or product must change.',
    ],
  },
  'fix-listing-or-product': {
    title: 'Fix the page or the product',
    text: 'A complaint that keeps coming back has one of two causes: the page promises something else, or the product fails. The figure changes when one of them does.',
    steps: [
      'If buyers expected something else, correct title, pictures and measurements.',
      'If the product failed, hold the stock back and talk to the supplier.',
      'Read the complaints again four weeks later.',
    ],
  },
  'reply-publicly-politely': {
    title: 'Reply in public, politely',
    text: 'Later buyers read negative feedback and your reply side by side. A calm reply shows how you deal with problems.',
    steps: [
      'Open the newest negative feedback in Feedback Manager.',
      'Post two or three sentences: what happened and what you did about it.',
      'Leave out blame and everything personal.',
    ],
  },
};

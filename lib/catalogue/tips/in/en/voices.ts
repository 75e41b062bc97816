import type { VOICE_TIPS } from '../../voices';
import type { TextsOf } from '../../tip';

/** The tips about what buyers say after the sale, in English. */
export const VOICES: TextsOf<typeof VOICE_TIPS> = {
  'read-reason-codes': {
    title: 'Read the reasons by offer',
    text: 'Take the offer with the most complaints and count its reasons: wrong item, damaged, not as described, late. The largest one shows what to fix.',
    steps: [],
  },
  'fix-listing-or-product': {
    title: 'Fix the page or the product',
    text: 'If buyers expected something else, correct title, pictures and measures. If the product failed, hold the stock back and talk to the supplier.',
    steps: [],
  },
  'reply-publicly-politely': {
    title: 'Reply in public, politely',
    text: 'Post a short public reply to negative feedback: what happened, what you did about it. Later buyers read both.',
    steps: [],
  },
};

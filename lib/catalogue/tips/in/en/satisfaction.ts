import type { SATISFACTION_TIPS } from '../../satisfaction';
import type { TextsOf } from '../../tip';

/** The tips about answers that solve, in English. */
export const SATISFACTION: TextsOf<typeof SATISFACTION_TIPS> = {
  'answer-every-part': {
    title: 'Answer every part at once',
    text: 'Read the message for all its questions and answer each in the same reply, with the next step and its date.',
    steps: [],
  },
  'return-to-no-votes': {
    title: 'Go back to buyers who said “No”',
    text: 'When a buyer answered “No” to “Did this solve your problem?”, write once more with a solution. The last vote is the one that counts.',
    steps: [],
  },
  'acknowledge-apologise-ask': {
    title: 'Acknowledge, apologise, ask',
    text: 'Say what went wrong in the buyer’s words, apologise once, and ask what would make it right. Then do that or name the nearest thing you can do.',
    steps: [],
  },
  'refund-limit-for-agents': {
    title: 'Let agents refund small sums',
    text: 'Set a sum up to which whoever answers may refund without asking. One seller uses 100 of the currency; take what your margins bear.',
    steps: [],
  },
  'meet-returns-policy': {
    title: 'Meet Amazon’s returns policy',
    text: 'Offer at least what Amazon’s own returns policy gives, and say so plainly in the first reply about a return.',
    steps: [],
  },
};

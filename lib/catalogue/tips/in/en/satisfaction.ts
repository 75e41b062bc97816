import type { SATISFACTION_TIPS } from '../../satisfaction';
import type { TextsOf } from '../../tip';

/** The tips about answers that solve, in English. */
export const SATISFACTION: TextsOf<typeof SATISFACTION_TIPS> = {
  'answer-every-part': {
    title: 'Answer every part at once',
    text: 'A reply that leaves one part open brings a second message and, often enough, a “No”.',
    steps: [
      'Read the message to its end and count the questions.',
      'Answer each of them in the same reply.',
      'Close with the next step and its date.',
    ],
  },
  'return-to-no-votes': {
    title: 'Go back to buyers who said “No”',
    text: 'To “Did this solve your problem?” the buyer may answer again, and the last vote is the one that counts.',
    steps: [
      'Open the cases that were reported unresolved.',
      'Find the part that was left open.',
      'Write once more with a solution, or with the date of one.',
    ],
  },
  'acknowledge-apologise-ask': {
    title: 'Acknowledge, apologise, ask',
    text: 'Whether a problem is solved is for the buyer to say. Whoever asks what would make it right need not guess.',
    steps: [
      'Say what went wrong, in the buyer’s words.',
      'Apologise once, without excuses.',
      'Ask what would make it right; then do it, or offer the nearest that you can.',
    ],
  },
  'refund-limit-for-agents': {
    title: 'Let agents refund small sums',
    text: 'Whoever may decide need not keep a buyer waiting. One seller allows 100 of the currency; that is an example, not a rule.',
    steps: [
      'Choose a sum that your margins bear.',
      'Write down when it may be refunded without asking.',
      'Look once a month at what was refunded, and adjust the sum.',
    ],
  },
  'meet-returns-policy': {
    title: 'Meet Amazon’s returns policy',
    text: 'Amazon asks sellers to match its own returns policy or to exceed it, and buyers expect no less.',
    steps: [
      'Compare your terms with Amazon’s, point by point.',
      'Raise what falls short: time, cost of the return, refund.',
      'State the terms plainly in your first reply about a return.',
    ],
  },
  'no-automatic-replies': {
    title: 'Leave automatic replies off',
    text: 'Automatic replies do not count as an answer, and they solve nobody’s problem.',
    steps: [
      'Check whether your mail program or helpdesk answers buyers by itself.',
      'Turn that off for messages from Amazon.',
      'Send a short reply of your own, with a date.',
    ],
  },
};

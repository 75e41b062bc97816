import type { RETURN_TIPS } from '../../returns';
import type { TextsOf } from '../../tip';

/** The tips about return requests, in English. */
export const RETURNS: TextsOf<typeof RETURN_TIPS> = {
  'authorise-in-policy-returns': {
    title: 'Authorise in-policy returns at once',
    text: 'What Amazon’s policy allows has to be authorised anyway. Waiting and a rejection by mistake both count against you.',
    steps: [
      'Turn on automatic authorisation for requests within the policy.',
      'Authorise the open requests that fit it.',
      'Decide the others by hand on the same day.',
    ],
  },
  'returns-within-48-hours': {
    title: 'Answer returns within 48 hours',
    text: 'Return requests have a clock of their own: 48 hours from arrival, not 24.',
    steps: [
      'Look at open return requests every day, the oldest first.',
      'Authorise, refund or close each of them.',
      'Name who does it when you are away.',
    ],
  },
  'right-close-codes': {
    title: 'Close with the right code',
    text: 'A request closed with the wrong code counts as a rejection, even if the buyer was helped.',
    steps: [
      'Write down which code belongs to which outcome.',
      'Where an issue was solved without a return, choose the code that says so.',
      'Check the last closed requests for wrong codes.',
    ],
  },
};

import type { RETURN_TIPS } from '../../returns';
import type { TextsOf } from '../../tip';

/** The tips about return requests, in English. */
export const RETURNS: TextsOf<typeof RETURN_TIPS> = {
  'authorise-in-policy-returns': {
    title: 'Authorise in-policy returns at once',
    text: 'Turn on automatic authorisation for requests within Amazon’s policy. Nobody waits, and none can be rejected by mistake.',
    steps: [],
  },
  'returns-within-48-hours': {
    title: 'Answer returns within 48 hours',
    text: 'Look at open return requests every day: authorise, refund or close each within 48 hours of its arrival.',
    steps: [],
  },
  'right-close-codes': {
    title: 'Close with the right code',
    text: 'When an issue was solved without a return, close the request with the code that says so. Another code counts as a rejection.',
    steps: [],
  },
};

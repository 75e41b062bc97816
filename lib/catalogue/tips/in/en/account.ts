import type { ACCOUNT_TIPS } from '../../account';
import type { TextsOf } from '../../tip';

/** The tips about the account’s standing, in English. */
export const ACCOUNT: TextsOf<typeof ACCOUNT_TIPS> = {
  'oldest-violation-first': {
    title: 'Start with the oldest open violation',
    text: 'A violation weighs on the account for as long as it is open, and the oldest has done so longest.',
    steps: [
      'Open the list of issues and sort it by date.',
      'Appeal the oldest with documents, or correct its listing.',
      'Then take the next.',
    ],
  },
  'read-notifications-daily': {
    title: 'Read performance notifications daily',
    text: 'Most deadlines start with the notice, not with its reading.',
    steps: [
      'Name one person who reads performance notifications every working day, and a substitute.',
      'Enter each deadline in a shared calendar at once.',
      'Act first on what threatens a listing or the account.',
    ],
  },
};

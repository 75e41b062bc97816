import type { ACCOUNT_TIPS } from '../../account';
import type { TextsOf } from '../../tip';

/** The tips about the account’s standing, in English. */
export const ACCOUNT: TextsOf<typeof ACCOUNT_TIPS> = {
  'oldest-violation-first': {
    title: 'Start with the oldest open violation',
    text: 'Open the list of issues, sort by date, and settle the oldest: appeal it with documents, or correct the listing. Then take the next.',
    steps: [],
  },
  'read-notifications-daily': {
    title: 'Read performance notifications daily',
    text: 'Make one person look at performance notifications every working day. Most deadlines start with the notice, not with its reading.',
    steps: [],
  },
};

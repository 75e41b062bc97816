import type { ACCOUNT_TIPS } from '../../account';
import type { TextsOf } from '../../tip';

/** The tips about the account’s standing, in German. */
export const ACCOUNT: TextsOf<typeof ACCOUNT_TIPS> = {
  'oldest-violation-first': {
    title: 'Mit dem ältesten offenen Verstoß beginnen',
    text: 'Die Liste der Verstöße öffnen, nach Datum ordnen und den ältesten klären: mit Unterlagen widersprechen oder das Angebot berichtigen. Dann den nächsten.',
    steps: [],
  },
  'read-notifications-daily': {
    title: 'Leistungsbenachrichtigungen täglich lesen',
    text: 'Eine Person an jedem Arbeitstag in die Leistungsbenachrichtigungen sehen lassen. Die meisten Fristen beginnen mit der Mitteilung, nicht mit dem Lesen.',
    steps: [],
  },
};

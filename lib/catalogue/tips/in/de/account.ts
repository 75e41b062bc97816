import type { ACCOUNT_TIPS } from '../../account';
import type { TextsOf } from '../../tip';

/** The tips about the account’s standing, in German. */
export const ACCOUNT: TextsOf<typeof ACCOUNT_TIPS> = {
  'oldest-violation-first': {
    title: 'Mit dem ältesten offenen Verstoß beginnen',
    text: 'Ein Verstoß belastet das Konto, solange er offen ist, und der älteste tut das am längsten.',
    steps: [
      'Die Liste der Verstöße öffnen und nach Datum ordnen.',
      'Dem ältesten mit Unterlagen widersprechen oder das Angebot berichtigen.',
      'Dann den nächsten angehen.',
    ],
  },
  'read-notifications-daily': {
    title: 'Leistungsbenachrichtigungen täglich lesen',
    text: 'Die meisten Fristen beginnen mit der Mitteilung, nicht mit dem Lesen.',
    steps: [
      'Eine Person bestimmen, die sie an jedem Arbeitstag liest, und eine Vertretung.',
      'Jede Frist sofort in einen gemeinsamen Kalender eintragen.',
      'Zuerst klären, was ein Angebot oder das Konto gefährdet.',
    ],
  },
};

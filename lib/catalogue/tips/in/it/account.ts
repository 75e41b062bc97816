import type { ACCOUNT_TIPS } from '../../account';
import type { TextsOf } from '../../tip';

/** The tips about the account’s standing, in Italian. */
export const ACCOUNT: TextsOf<typeof ACCOUNT_TIPS> = {
  'oldest-violation-first': {
    title: 'Comincia dalla violazione più vecchia',
    text: 'Apri l’elenco dei problemi, ordinalo per data e risolvi il più vecchio: fai ricorso con documenti o correggi l’offerta. Poi il successivo.',
    steps: [],
  },
  'read-notifications-daily': {
    title: 'Leggi ogni giorno le notifiche',
    text: 'Incarica una persona di guardare ogni giorno lavorativo le notifiche sulle prestazioni. Quasi tutti i termini partono dall’avviso, non dalla lettura.',
    steps: [],
  },
};

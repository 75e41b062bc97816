import type { ACCOUNT_TIPS } from '../../account';
import type { TextsOf } from '../../tip';

/** The tips about the account’s standing, in Italian. */
export const ACCOUNT: TextsOf<typeof ACCOUNT_TIPS> = {
  'oldest-violation-first': {
    title: 'Comincia dalla violazione più vecchia',
    text: 'Una violazione pesa sull’account finché è aperta, e la più vecchia pesa da più tempo.',
    steps: [
      'Apri l’elenco dei problemi e ordinalo per data.',
      'Fai ricorso contro il più vecchio con documenti, o correggi la sua offerta.',
      'Poi passa al successivo.',
    ],
  },
  'read-notifications-daily': {
    title: 'Leggi ogni giorno le notifiche',
    text: 'Quasi tutti i termini partono dall’avviso, non dalla lettura.',
    steps: [
      'Incarica una persona, e un sostituto, di leggere ogni giorno lavorativo le notifiche sulle prestazioni.',
      'Segna subito ogni termine in un calendario comune.',
      'Occupati prima di ciò che minaccia un’offerta o l’account.',
    ],
  },
};

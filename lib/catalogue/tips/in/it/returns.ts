import type { RETURN_TIPS } from '../../returns';
import type { TextsOf } from '../../tip';

/** The tips about return requests, in Italian. */
export const RETURNS: TextsOf<typeof RETURN_TIPS> = {
  'authorise-in-policy-returns': {
    title: 'Autorizza subito i resi conformi',
    text: 'Ciò che la politica di Amazon permette va comunque autorizzato. L’attesa e un rifiuto per errore contano entrambi contro di te.',
    steps: [
      'Attiva l’autorizzazione automatica delle richieste conformi alla politica.',
      'Autorizza le richieste aperte che vi rientrano.',
      'Decidi le altre a mano il giorno stesso.',
    ],
  },
  'returns-within-48-hours': {
    title: 'Rispondi ai resi entro 48 ore',
    text: 'Le richieste di reso hanno un tempo proprio: 48 ore dall’arrivo, non 24.',
    steps: [
      'Guarda ogni giorno le richieste di reso aperte, le più vecchie per prime.',
      'Autorizza, rimborsa o chiudi ciascuna.',
      'Indica chi lo fa quando non ci sei.',
    ],
  },
  'right-close-codes': {
    title: 'Chiudi con il codice giusto',
    text: 'Una richiesta chiusa con il codice sbagliato conta come rifiuto, anche se l’acquirente è stato aiutato.',
    steps: [
      'Scrivi quale codice corrisponde a quale esito.',
      'Se la questione è risolta senza reso, scegli il codice che lo dice.',
      'Controlla i codici delle ultime richieste chiuse.',
    ],
  },
};

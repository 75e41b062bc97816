import type { RETURN_TIPS } from '../../returns';
import type { TextsOf } from '../../tip';

/** The tips about return requests, in Italian. */
export const RETURNS: TextsOf<typeof RETURN_TIPS> = {
  'authorise-in-policy-returns': {
    title: 'Autorizza subito i resi conformi',
    text: 'Attiva l’autorizzazione automatica delle richieste conformi alla politica di Amazon. Nessuno aspetta, e nessuna è rifiutata per errore.',
    steps: [],
  },
  'returns-within-48-hours': {
    title: 'Rispondi ai resi entro 48 ore',
    text: 'Guarda ogni giorno le richieste di reso aperte: autorizza, rimborsa o chiudi ciascuna entro 48 ore dall’arrivo.',
    steps: [],
  },
  'right-close-codes': {
    title: 'Chiudi con il codice giusto',
    text: 'Quando una questione è risolta senza reso, chiudi la richiesta con il codice che lo dice. Un altro codice conta come rifiuto.',
    steps: [],
  },
};

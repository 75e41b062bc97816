import type { REPLY_TIPS } from '../../replies';
import type { TextsOf } from '../../tip';

/** The tips about faster replies, in Italian. */
export const REPLIES: TextsOf<typeof REPLY_TIPS> = {
  'weekend-rota': {
    title: 'Copri fine settimana e festivi',
    text: 'Le 24 ore corrono ogni giorno dell’anno. Un breve turno, uno sguardo al mattino e uno alla sera, evita che il venerdì arrivi al lunedì.',
    steps: [],
  },
  'holding-reply-with-date': {
    title: 'Una data invece del silenzio',
    text: 'Se la risposta richiede tempo, scrivi che cosa stai verificando ed entro quando l’acquirente avrà notizie. Poi rispetta quella data.',
    steps: [],
  },
  'fulfilment-messages-first': {
    title: 'Prima annullamenti e resi',
    text: 'Scorri la posta in quest’ordine: annullamenti, resi, consegne, poi domande. I primi costano di più se aspettano.',
    steps: [],
  },
  'right-person-notified': {
    title: 'Avvisa chi risponde',
    text: 'Nelle preferenze di notifica, invia i messaggi degli acquirenti alla persona di turno, a un indirizzo attivo, non a una casella comune senza responsabile.',
    steps: [],
  },
  'no-response-needed': {
    title: 'Chiudi ciò che non chiede risposta',
    text: 'Segna il semplice grazie di un acquirente come «No response needed» (nessuna risposta necessaria). Ferma il tempo e lo toglie dal numero.',
    steps: [],
  },
  'templates-edited-by-hand': {
    title: 'Modelli, adattati uno per uno',
    text: 'Scrivi modelli per le cinque domande più frequenti e adattali a mano a ogni acquirente. Le risposte automatiche non contano.',
    steps: [],
  },
};

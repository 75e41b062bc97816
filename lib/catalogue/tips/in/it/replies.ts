import type { REPLY_TIPS } from '../../replies';
import type { TextsOf } from '../../tip';

/** The tips about faster replies, in Italian. */
export const REPLIES: TextsOf<typeof REPLY_TIPS> = {
  'weekend-rota': {
    title: 'Copri fine settimana e festivi',
    text: 'Le 24 ore corrono ogni giorno dell’anno: un messaggio del venerdì sera è in ritardo il lunedì mattina.',
    steps: [
      'Fai un turno con un nome per ogni fine settimana e festivo.',
      'Guarda la posta una volta al mattino e una alla sera.',
      'Rispondi a ciò che puoi e dai una data per il resto.',
    ],
  },
  'holding-reply-with-date': {
    title: 'Una data invece del silenzio',
    text: 'Anche ciò che non si risolve in 24 ore riceve risposta entro quel tempo: Amazon chiede una risposta con la data della soluzione.',
    steps: [
      'Scrivi che cosa stai verificando ed entro quale giorno l’acquirente avrà notizie.',
      'Segna quel giorno nel calendario.',
      'Scrivi quel giorno, anche solo per dire il passo successivo.',
    ],
  },
  'fulfilment-messages-first': {
    title: 'Prima annullamenti e resi',
    text: 'Alcuni messaggi possono ancora cambiare le sorti di un ordine. Sono quelli che costano di più se aspettano.',
    steps: [
      'Segui quest’ordine: annullamenti, resi, consegne, poi domande.',
      'In ogni gruppo, comincia dal messaggio più vecchio.',
      'Cerca ancora nuovi annullamenti prima che i pacchi partano.',
    ],
  },
  'right-person-notified': {
    title: 'Avvisa chi risponde',
    text: 'Un messaggio che arriva in una casella comune senza responsabile aspetta finché qualcuno la guarda per caso.',
    steps: [
      'Cerca i messaggi degli acquirenti nelle preferenze di notifica.',
      'Indica la persona di turno invece di una casella comune.',
      'Aggiungi una seconda persona per i giorni liberi.',
    ],
  },
  'active-address': {
    title: 'Tieni attivo l’indirizzo dell’account',
    text: 'Amazon invia gli avvisi all’indirizzo e-mail dell’account. Se nessuno lo legge, le 24 ore corrono senza che si veda.',
    steps: [
      'Controlla quale indirizzo e-mail ha l’account e chi lo legge.',
      'Sostituisci l’indirizzo di chi non c’è più.',
      'Fai in modo che la posta di Amazon non finisca nello spam.',
    ],
  },
  'no-response-needed': {
    title: 'Chiudi ciò che non chiede risposta',
    text: 'Il tempo si ferma con una risposta o con «No response needed» (nessuna risposta necessaria). Dopo un semplice grazie corre finché non si fa una delle due cose.',
    steps: [
      'Cerca nella posta i messaggi in cui l’acquirente ringrazia soltanto.',
      'Contrassegnali come «No response needed» invece di riscrivere.',
      'Prima leggili fino in fondo: alcuni nascondono una domanda.',
    ],
  },
  'templates-edited-by-hand': {
    title: 'Modelli, adattati uno per uno',
    text: 'Le domande frequenti non chiedono una risposta da zero. Le risposte automatiche non contano; un modello che adatti e invii tu, sì.',
    steps: [
      'Annota le cinque domande più frequenti.',
      'Scrivi per ciascuna un modello con ciò che non cambia mai.',
      'Adattalo all’acquirente e all’ordine prima di inviarlo.',
    ],
  },
};

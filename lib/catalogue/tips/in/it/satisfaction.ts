import type { SATISFACTION_TIPS } from '../../satisfaction';
import type { TextsOf } from '../../tip';

/** The tips about answers that solve, in Italian. */
export const SATISFACTION: TextsOf<typeof SATISFACTION_TIPS> = {
  'answer-every-part': {
    title: 'Rispondi a tutto in una volta',
    text: 'Una risposta che lascia aperto un punto porta un secondo messaggio e, abbastanza spesso, un «No».',
    steps: [
      'Leggi il messaggio fino in fondo e conta le domande.',
      'Rispondi a ciascuna nella stessa risposta.',
      'Chiudi con il passo successivo e la sua data.',
    ],
  },
  'return-to-no-votes': {
    title: 'Riscrivi a chi ha detto «No»',
    text: 'Alla domanda se il problema è risolto l’acquirente può rispondere di nuovo, e conta l’ultimo voto.',
    steps: [
      'Apri i casi segnalati come non risolti.',
      'Trova il punto rimasto aperto.',
      'Scrivi ancora una volta, con una soluzione o con la sua data.',
    ],
  },
  'acknowledge-apologise-ask': {
    title: 'Riconosci, scusati, chiedi',
    text: 'È l’acquirente a dire se un problema è risolto. Chi chiede che cosa rimedierebbe non deve indovinare.',
    steps: [
      'Di’ con le parole dell’acquirente che cosa non ha funzionato.',
      'Scusati una volta, senza giustificarti.',
      'Chiedi che cosa rimedierebbe; fallo, o offri ciò che più si avvicina.',
    ],
  },
  'refund-limit-for-agents': {
    title: 'Lascia rimborsare piccole somme',
    text: 'Chi può decidere non fa aspettare l’acquirente. Un venditore consente 100 nella sua valuta; è un esempio, non una regola.',
    steps: [
      'Scegli una somma che il margine regge.',
      'Scrivi quando si può rimborsare senza chiedere.',
      'Guarda una volta al mese che cosa è stato rimborsato e adatta la somma.',
    ],
  },
  'meet-returns-policy': {
    title: 'Rispetta la politica dei resi',
    text: 'Amazon chiede ai venditori di eguagliare o superare la propria politica dei resi, e gli acquirenti non si aspettano di meno.',
    steps: [
      'Confronta le tue condizioni con quelle di Amazon, punto per punto.',
      'Migliora ciò che è inferiore: tempi, costo del reso, rimborso.',
      'Dille chiaramente nella prima risposta su un reso.',
    ],
  },
  'no-automatic-replies': {
    title: 'Fai a meno delle risposte automatiche',
    text: 'Le risposte automatiche non contano come risposta e non risolvono il problema di nessuno.',
    steps: [
      'Controlla se il programma di posta o di assistenza risponde da solo agli acquirenti.',
      'Disattivalo per i messaggi di Amazon.',
      'Invia tu una breve risposta, con una data.',
    ],
  },
};

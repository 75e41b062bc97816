import type { SATISFACTION_TIPS } from '../../satisfaction';
import type { TextsOf } from '../../tip';

/** The tips about answers that solve, in Italian. */
export const SATISFACTION: TextsOf<typeof SATISFACTION_TIPS> = {
  'answer-every-part': {
    title: 'Rispondi a tutto in una volta',
    text: 'Cerca tutte le domande del messaggio e rispondi a ciascuna nella stessa risposta, con il passo successivo e la sua data.',
    steps: [],
  },
  'return-to-no-votes': {
    title: 'Torna da chi ha detto «No»',
    text: 'Se un acquirente ha risposto «No» alla domanda se il problema è risolto, scrivi ancora una volta con una soluzione. Conta l’ultimo voto.',
    steps: [],
  },
  'acknowledge-apologise-ask': {
    title: 'Riconosci, scusati, chiedi',
    text: 'Di’ con le parole dell’acquirente che cosa non ha funzionato, scusati una volta e chiedi che cosa rimedierebbe. Poi fallo, o ciò che più si avvicina.',
    steps: [],
  },
  'refund-limit-for-agents': {
    title: 'Lascia rimborsare piccole somme',
    text: 'Fissa una somma fino alla quale chi risponde può rimborsare senza chiedere. Un venditore usa 100 nella sua valuta; scegli ciò che regge il margine.',
    steps: [],
  },
  'meet-returns-policy': {
    title: 'Rispetta la politica dei resi',
    text: 'Offri almeno quanto prevede la politica dei resi di Amazon, e dillo chiaramente nella prima risposta su un reso.',
    steps: [],
  },
};

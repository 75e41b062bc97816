import type { VOICE_TIPS } from '../../voices';
import type { TextsOf } from '../../tip';

/** The tips about what buyers say after the sale, in Italian. */
export const VOICES: TextsOf<typeof VOICE_TIPS> = {
  'read-reason-codes': {
    title: 'Leggi i motivi offerta per offerta',
    text: 'Prendi l’offerta con più reclami e conta i motivi: articolo sbagliato, danneggiato, diverso dalla descrizione, in ritardo. Il più frequente mostra che cosa sistemare.',
    steps: [],
  },
  'fix-listing-or-product': {
    title: 'Correggi la pagina o il prodotto',
    text: 'Se gli acquirenti si aspettavano altro, correggi titolo, foto e misure. Se il prodotto non va, trattieni le scorte e parla con il fornitore.',
    steps: [],
  },
  'reply-publicly-politely': {
    title: 'Rispondi in pubblico, con cortesia',
    text: 'Rispondi brevemente in pubblico ai feedback negativi: che cosa è successo e che cosa hai fatto. Gli acquirenti successivi leggono entrambi.',
    steps: [],
  },
};
